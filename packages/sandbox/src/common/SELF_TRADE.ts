import type { SelfTrade } from '../exchange/OrderRequest.js';

/** Values of `stpMode`. */
export const SELF_TRADE: readonly SelfTrade[] = ['none', 'cancel_taker', 'cancel_maker', 'cancel_both'];
