import { uidOf } from '../common/uidOf.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { SCALE } from '../exchange/SCALE.js';
import { usdPrice } from '../exchange/usdPrice.js';
import type { CallContext } from '../http/CallContext.js';
import { type Holding, holdingsOf } from './holdingsOf.js';

const UNIT = 10n ** /* @__PURE__ */ BigInt(SCALE);

/** The whole account. USD are USDT and USDC here, and no coin is discounted as collateral. */
export function showAssets(context: CallContext): unknown {
  const { exchange } = context;
  const holdings = holdingsOf(exchange, uidOf(context));
  const usd = (coin: string, amount: bigint): bigint => (amount * usdPrice(exchange, coin)) / UNIT;
  const sum = (of: (one: Holding) => bigint): bigint =>
    holdings.reduce((total, one) => total + usd(one.coin, of(one)), 0n);
  const bitcoin = usdPrice(exchange, 'BTC');
  const inBitcoin = (dollars: bigint): string => formatUnits(bitcoin === 0n ? 0n : (dollars * UNIT) / bitcoin);
  const equity = sum(({ balance, unrealised }) => balance + unrealised);
  const unrealised = sum((one) => one.unrealised);
  const maintenance = sum((one) => one.maintenance);
  const ratio = formatUnits(equity > 0n ? (maintenance * UNIT) / equity : 0n);
  return {
    accountEquity: formatUnits(equity),
    usdtEquity: formatUnits(equity),
    btcEquity: inBitcoin(equity),
    unrealisedPnl: formatUnits(unrealised),
    usdtUnrealisedPnl: formatUnits(unrealised),
    btcUnrealizedPnl: inBitcoin(unrealised),
    effEquity: formatUnits(equity),
    mmr: formatUnits(maintenance),
    imr: formatUnits(sum(({ margin }) => margin)),
    mgnRatio: ratio,
    positionMgnRatio: ratio,
    assets: holdings.map((one) => ({
      coin: one.coin,
      equity: formatUnits(one.balance + one.unrealised),
      usdValue: formatUnits(usd(one.coin, one.balance + one.unrealised)),
      balance: formatUnits(one.balance),
      available: formatUnits(one.spare),
      debt: '0',
      locked: formatUnits(one.locked),
    })),
  };
}
