import { formatUnits } from '../exchange/formatUnits.js';
import type { Position } from '../exchange/futures/Position.js';
import type { Market, MarketCategory } from '../exchange/Market.js';
import { type OpenExchange, openExchange } from './openExchange.js';

const WALLET = '1:usdt_futures';

/** An exchange with one user who trades BTCUSDT futures, and what that user sees. */
export interface OpenTrader extends OpenExchange {
  readonly market: Market;
  readonly marketOf: (category: MarketCategory, symbol: string) => Market;
  readonly balance: () => { available: string; frozen: string };
  readonly position: (posSide?: Position['posSide']) => Position;
  readonly businessTypes: () => string[];
}

/** User 1 with so much in USDT, in one-way mode unless told otherwise. */
export function openTrader(
  money = '10000',
  mode: 'one_way_mode' | 'hedge_mode' = 'one_way_mode',
  seed = 1,
): OpenTrader {
  const opened = openExchange(seed);
  const { exchange } = opened;
  opened.fund('1', 'USDT-FUTURES', 'USDT', money);
  exchange.futures.setPositionMode('1', 'USDT-FUTURES', mode);
  const marketOf = (category: MarketCategory, symbol: string): Market => {
    const venue = exchange.venue(category, symbol);
    if (!venue) throw new Error('no market');
    return venue.market;
  };
  const market = marketOf('USDT-FUTURES', 'BTCUSDT');
  return {
    ...opened,
    market,
    marketOf,
    balance: () => {
      const { available, frozen } = exchange.ledger.balance(WALLET, 'USDT');
      return { available: formatUnits(available), frozen: formatUnits(frozen) };
    },
    position: (posSide = 'net') => {
      const found = exchange.futures.position('1', market, posSide);
      if (!found) throw new Error('no position');
      return found;
    },
    businessTypes: () => exchange.ledger.bills(WALLET).map(({ businessType }) => businessType),
  };
}
