import { formatUnits } from '../exchange/formatUnits.js';
import { SCALE } from '../exchange/SCALE.js';
import { walletOf } from '../exchange/walletOf.js';
import type { CallContext } from '../http/CallContext.js';
import { uidOf } from '../shared/uidOf.js';
import { usdPrice } from '../shared/usdPrice.js';

const UNIT = 10n ** BigInt(SCALE);

/** The whole account, with coins that are not zero. USD are USDT here, and no coin is discounted as collateral. */
export function showAssets(context: CallContext): unknown {
  const { exchange } = context;
  const wallet = walletOf(exchange.user(uidOf(context)), 'SPOT');
  const rows = exchange.ledger
    .coins(wallet)
    .map(([coin, { available, frozen }]) => ({ coin, available, frozen, balance: available + frozen }))
    .filter(({ balance }) => balance > 0n)
    .map((row) => ({ ...row, value: (row.balance * usdPrice(exchange, row.coin)) / UNIT }));
  const equity = rows.reduce((sum, { value }) => sum + value, 0n);
  const bitcoin = usdPrice(exchange, 'BTC');
  return {
    accountEquity: formatUnits(equity),
    usdtEquity: formatUnits(equity),
    btcEquity: formatUnits(bitcoin === 0n ? 0n : (equity * UNIT) / bitcoin),
    unrealisedPnl: '0',
    usdtUnrealisedPnl: '0',
    btcUnrealizedPnl: '0',
    effEquity: formatUnits(equity),
    mmr: '0',
    imr: '0',
    mgnRatio: '0',
    positionMgnRatio: '0',
    assets: rows.map(({ coin, available, frozen, balance, value }) => ({
      coin,
      equity: formatUnits(balance),
      usdValue: formatUnits(value),
      balance: formatUnits(balance),
      available: formatUnits(available),
      debt: '0',
      locked: formatUnits(frozen),
    })),
  };
}
