import type { Exchange } from '../exchange/Exchange.js';
import type { Backing } from '../exchange/futures/createCollateral.js';
import { marginWallet } from '../exchange/margin/marginWallet.js';

/** How much of a coin may leave a wallet: what backs a loss of open positions stays, and so does what backs a debt. */
export function mostToTransfer({ futures, margin }: Exchange, backing: Backing): bigint {
  const { uid, wallet, coin } = backing;
  return wallet === marginWallet(uid) ? margin.mostToTransfer(uid, coin) : futures.collateral.spare(backing);
}
