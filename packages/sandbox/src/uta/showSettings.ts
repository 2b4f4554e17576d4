import { uidOf } from '../common/uidOf.js';
import type { CallContext } from '../http/CallContext.js';

/** What a user has set: one position mode for all futures, margin mode and leverage for each. */
export function showSettings(context: CallContext): unknown {
  const { markets, futures } = context.exchange;
  const uid = uidOf(context);
  const symbolConfigList = markets
    .filter(({ category }) => category !== 'SPOT')
    .map((market) => {
      const { marginMode, leverage } = futures.settings(uid, market);
      return { category: market.category, symbol: market.symbol, marginMode, leverage: String(leverage) };
    });
  return {
    uid,
    accountMode: 'unified',
    assetMode: 'multi_assets',
    holdMode: futures.positionMode(uid, 'USDT-FUTURES'),
    stpMode: 'none',
    symbolConfigList,
    coinConfigList: [],
  };
}
