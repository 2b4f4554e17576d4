import { uidOf } from '../common/uidOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Position } from '../exchange/futures/Position.js';
import type { MarketCategory } from '../exchange/Market.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { bills } from './bills.js';
import { categoryOf } from './categoryOf.js';
import { showAccount } from './showAccount.js';
import { venueOf } from './venueOf.js';

function single(context: CallContext): unknown {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const { market } = venueOf(exchange, params);
  const { category, settleCoin: coin } = market;
  const { marginMode, leverage, longLeverage, shortLeverage } = exchange.futures.settings(uid, market);
  return {
    ...showAccount(exchange, { uid, category, coin }),
    crossedMarginLeverage: String(leverage),
    isolatedLongLever: String(longLeverage),
    isolatedShortLever: String(shortLeverage),
    marginMode,
    posMode: exchange.futures.positionMode(uid, category),
  };
}

/** The coins that futures of a kind are settled in. */
function coinsOf({ markets }: Exchange, category: MarketCategory): string[] {
  return [...new Set(markets.filter((one) => one.category === category).map(({ settleCoin }) => settleCoin))];
}

/** Several coins as margin for one another are not simulated. */
const NO_UNION = { unionTotalMargin: '', unionAvailable: '', unionMm: '', assetList: [] };

function all(context: CallContext): unknown[] {
  const { exchange, params } = context;
  const category = categoryOf(params);
  const uid = uidOf(context);
  const marginOf = (mode: Position['marginMode'], coin: string): string => {
    const open = exchange.futures.positionsOf(uid).filter(({ market }) => market.category === category);
    const held = open.filter(({ market, marginMode }) => market.settleCoin === coin && marginMode === mode);
    return formatUnits(held.reduce((sum, { margin }) => sum + margin, 0n));
  };
  return coinsOf(exchange, category).map((coin) => ({
    ...showAccount(exchange, { uid, category, coin }),
    ...NO_UNION,
    isolatedMargin: marginOf('isolated', coin),
    crossedMargin: marginOf('crossed', coin),
  }));
}

/** What a user has for futures, and what has happened to it. */
export const accountHandlers: Handlers = {
  'GET /api/v2/mix/account/account': { permission: 'read', answer: single },
  'GET /api/v2/mix/account/accounts': { permission: 'read', answer: all },
  'GET /api/v2/mix/account/bill': { permission: 'read', answer: bills },
};
