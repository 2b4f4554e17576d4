import { coinOf } from '../common/coinOf.js';
import { transferCoins } from '../common/transferCoins.js';
import { uidOf } from '../common/uidOf.js';
import { walletNamed } from '../common/walletNamed.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { utaHandlers } from './utaHandlers.js';

/** What of a coin may leave the unified account. Nothing can be borrowed for it. */
function mostTransferable({ exchange, ...context }: CallContext): unknown {
  const coin = coinOf(exchange, context.params.coin);
  const uid = uidOf({ exchange, ...context });
  const most = formatUnits(exchange.futures.collateral.spare({ uid, wallet: walletNamed(uid, 'uta'), coin }));
  return { coin, maxTransfer: most, borrowMaxTransfer: most };
}

/** Transfers between the unified account and the others of the same user. */
export const transferHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'POST /api/v3/account/transfer': { permission: 'transfer', answer: transferCoins },
  'GET /api/v3/account/transferable-coins': { permission: 'read', answer: ({ exchange }) => [...exchange.coins] },
  'GET /api/v3/account/max-transferable': { permission: 'read', answer: mostTransferable },
});
