import type { CallContext } from '../http/CallContext.js';
import { coinOf } from './coinOf.js';
import { uidOf } from './uidOf.js';

/** Where a user would deposit a coin: always the same, made-up address on the one network there is. */
export function showDepositAddress(context: CallContext): unknown {
  const coin = coinOf(context.exchange, context.params.coin);
  return { address: `sandbox-${uidOf(context)}-${coin}`, chain: 'SANDBOX', coin, tag: '', url: '' };
}
