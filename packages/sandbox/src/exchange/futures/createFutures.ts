import { ApiFailure } from '../../ApiFailure.js';
import type { Exchange } from '../Exchange.js';
import type { Market } from '../Market.js';
import { walletOf } from '../walletOf.js';
import { changeMargin } from './changeMargin.js';
import { closableLots } from './closableLots.js';
import { createFuturesSettings } from './createFuturesSettings.js';
import { createPresetWatcher } from './createPresetWatcher.js';
import { createRiskWatcher } from './createRiskWatcher.js';
import type { Futures } from './Futures.js';
import type { FuturesBase } from './FuturesBase.js';
import { fundingRateAt } from './fundingRateAt.js';
import { notionalOf } from './notionalOf.js';
import { reportOn } from './reportOn.js';

const MILLION = 1_000_000n;

/** Makes them, and has the exchange tell them the time and the prices. */
export function createFutures(
  exchange: Omit<Exchange, 'futures' | 'margin'>,
  base: FuturesBase,
  seed: number,
): Futures {
  const { positions, collateral } = base;
  const { ledger, orders } = exchange;
  const rateAt = (market: Market, at: number): bigint => fundingRateAt(market, seed, at);
  exchange.watchers.push(createRiskWatcher({ exchange, positions, collateral, rateAt }), createPresetWatcher(exchange));
  return {
    ...createFuturesSettings(exchange, base),
    positionsOf: positions.of,
    position: positions.find,
    pastPositionsOf: positions.past,
    openInterest: (market) => [...positions.on(market)].reduce((sum, { lots }) => sum + lots, 0n),
    report: (position) => reportOn(collateral, position),
    changeMargin: (position, amount) => changeMargin({ ledger, collateral }, position, amount),
    setAutoMargin: (position, on) => {
      if (position.marginMode === 'crossed') {
        throw new ApiFailure('40874', 'Whole position mode does not support automatic margin call');
      }
      position.autoMargin = on;
    },
    closable: (position) => closableLots(orders, position),
    mostToOpen: (uid, market, { leverage }, price) => {
      const wallet = walletOf(exchange.user(uid), market.category);
      const spare = collateral.spare({ uid, wallet, coin: market.settleCoin });
      const each = notionalOf(market, price, 1n);
      const cost = each * MILLION + each * market.takerFee * BigInt(leverage);
      return (spare * MILLION * BigInt(leverage)) / cost;
    },
    mark: collateral.mark,
    fundingRate: rateAt,
    collateral,
    backing: (uid, category, coin) => ({ uid, wallet: walletOf(exchange.user(uid), category), coin }),
  };
}
