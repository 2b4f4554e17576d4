import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { wholeNumber } from '../common/wholeNumber.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { FUNDING_MS } from '../exchange/futures/FUNDING_MS.js';
import { MARGIN_TIERS } from '../exchange/futures/MARGIN_TIERS.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { utaHandlers } from './utaHandlers.js';
import { venueOf } from './venueOf.js';
import { venuesOf } from './venuesOf.js';

const RATE_SCALE = 6;
const HISTORY_MS = 60 * 86_400_000;

/** The rate that will be paid next; the page asks for no category, so all futures of that name are told. */
function currentRate({ exchange, params }: CallContext): unknown[] {
  const now = exchange.now();
  const next = (Math.floor(now / FUNDING_MS) + 1) * FUNDING_MS;
  const only = isMissing(params.category) ? undefined : categoryOf(params.category);
  const markets = exchange.markets
    .filter(({ category, symbol }) => category !== 'SPOT' && symbol === params.symbol)
    .filter(({ category }) => !only || category === only);
  if (markets.length === 0) throw new ApiFailure('25100', `Trading pair ${String(params.symbol)} does not exist`);
  return markets.map((market) => ({
    symbol: market.symbol,
    fundingRate: formatUnits(exchange.futures.fundingRate(market, next), RATE_SCALE),
    fundingRateInterval: String(FUNDING_MS / 3_600_000),
    nextUpdate: String(next),
    minFundingRate: '-0.00005',
    maxFundingRate: '0.00015',
  }));
}

/** Rates that were paid, newest first. `cursor` is the number of a page here, despite its name. */
function pastRates({ exchange, params }: CallContext): unknown {
  const { market } = venueOf(exchange, params);
  if (market.category === 'SPOT') throw new ApiFailure('25200', 'category validation error');
  const size = Math.min(wholeNumber(params.limit, 'limit') ?? 200, 200);
  const page = Math.max(1, wholeNumber(params.cursor, 'cursor') ?? 1);
  const oldest = exchange.state.startedAt - HISTORY_MS;
  const last = Math.floor(exchange.now() / FUNDING_MS) - (page - 1) * size;
  const times = Array.from({ length: size }, (_, index) => (last - index) * FUNDING_MS).filter((at) => at >= oldest);
  const resultList = times.map((at) => ({
    symbol: market.symbol,
    fundingRate: formatUnits(exchange.futures.fundingRate(market, at), RATE_SCALE),
    fundingRateTimestamp: String(at),
  }));
  return { resultList };
}

/** What users of the sandbox hold: the market at large has no positions. */
function openInterest(context: CallContext): unknown {
  const { exchange } = context;
  const list = venuesOf(context).map(({ market }) => ({
    symbol: market.symbol,
    openInterest: formatUnits(exchange.futures.openInterest(market), market.quantityPrecision),
  }));
  return { list, ts: String(exchange.now()) };
}

function tiers(context: CallContext): unknown[] {
  categoryOf(context.params.category);
  if (!isMissing(context.params.symbol)) venueOf(context.exchange, context.params);
  return MARGIN_TIERS.map(({ upTo, maxLeverage, maintenance }, index) => ({
    tier: String(index + 1),
    minTierValue: String(MARGIN_TIERS[index - 1]?.upTo ?? 0n),
    maxTierValue: String(upTo),
    leverage: String(maxLeverage),
    mmr: formatUnits(maintenance, RATE_SCALE),
  }));
}

/** What is told of futures only. */
export const contractHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'GET /api/v3/market/current-fund-rate': { answer: currentRate },
  'GET /api/v3/market/history-fund-rate': { answer: pastRates },
  'GET /api/v3/market/open-interest': { answer: openInterest },
  'GET /api/v3/market/position-tier': { answer: tiers },
});
