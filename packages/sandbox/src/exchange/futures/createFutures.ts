import { ApiFailure } from '../../ApiFailure.js';
import type { Exchange } from '../Exchange.js';
import type { Market } from '../Market.js';
import { walletOf } from '../walletOf.js';
import { addMargin } from './addMargin.js';
import { createFuturesSettings } from './createFuturesSettings.js';
import { createPresetWatcher } from './createPresetWatcher.js';
import { createRiskWatcher } from './createRiskWatcher.js';
import type { Futures } from './Futures.js';
import type { FuturesBase } from './FuturesBase.js';
import { fundingRateAt } from './fundingRateAt.js';
import { initialMarginOf } from './initialMarginOf.js';
import { isClosing } from './isClosing.js';
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
    changeMargin: (position, amount) => {
      if (position.marginMode === 'crossed') {
        throw new ApiFailure('40875', 'Whole position mode does not support margin adjustment');
      }
      const { uid, wallet, market } = position;
      if (amount > collateral.spare({ uid, wallet, coin: market.settleCoin })) {
        throw new ApiFailure('40800', 'Insufficient amount of margin');
      }
      if (amount < 0n && position.margin + amount < initialMarginOf(position, position.leverage)) {
        throw new ApiFailure('40801', 'Cannot exceed the maximum transferable deposit amount');
      }
      addMargin(ledger, position, amount, amount > 0n ? 'append_margin' : 'reduce_margin');
    },
    setAutoMargin: (position, on) => {
      if (position.marginMode === 'crossed') {
        throw new ApiFailure('40874', 'Whole position mode does not support automatic margin call');
      }
      position.autoMargin = on;
    },
    closable: ({ uid, market, posSide, side, lots }) => {
      const against = side === 'long' ? 'sell' : 'buy';
      const closing = orders
        .openOf(uid)
        .filter((one) => one.market === market && one.side === against && isClosing(one))
        .filter(({ terms }) => terms?.posSide === posSide);
      const left = closing.reduce((sum, { size, filled }) => sum - (size - filled), lots);
      return left > 0n ? left : 0n;
    },
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
