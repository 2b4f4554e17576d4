import { uidOf } from '../common/uidOf.js';
import { walletOf } from '../exchange/walletOf.js';
import type { CallContext } from '../http/CallContext.js';

/** The ledger's account that spot of the asking user is paid from. */
export function spotWallet(context: CallContext): string {
  return walletOf(context.exchange.user(uidOf(context)), 'SPOT');
}
