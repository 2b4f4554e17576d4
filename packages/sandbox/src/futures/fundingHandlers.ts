import { wholeNumber } from '../common/wholeNumber.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { FUNDING_MS } from '../exchange/futures/FUNDING_MS.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { venueOf } from './venueOf.js';
import { venuesOf } from './venuesOf.js';

const HISTORY_MS = 60 * 86_400_000;
const HOURS = String(FUNDING_MS / 3_600_000);

function nextFunding({ now }: Exchange): number {
  return (Math.floor(now() / FUNDING_MS) + 1) * FUNDING_MS;
}

/** Rates that were paid, newest first, by number of page: times are not asked for. */
function pastRates({ exchange, params }: CallContext): unknown[] {
  const { market } = venueOf(exchange, params);
  const size = Math.min(Math.max(1, wholeNumber(params.pageSize, 'pageSize') ?? 20), 100);
  const page = Math.max(1, wholeNumber(params.pageNo, 'pageNo') ?? 1);
  const oldest = exchange.state.startedAt - HISTORY_MS;
  const last = nextFunding(exchange) - FUNDING_MS - (page - 1) * size * FUNDING_MS;
  const times = Array.from({ length: size }, (_, index) => last - index * FUNDING_MS).filter((at) => at >= oldest);
  return times.map((at) => ({
    symbol: market.symbol,
    fundingRate: formatUnits(exchange.futures.fundingRate(market, at), 6),
    fundingTime: String(at),
  }));
}

function currentRates({ exchange, params }: CallContext): unknown[] {
  const next = nextFunding(exchange);
  return venuesOf(exchange, params).map(({ market }) => ({
    symbol: market.symbol,
    fundingRate: formatUnits(exchange.futures.fundingRate(market, next), 6),
    fundingRateInterval: HOURS,
    nextUpdate: String(next),
    minFundingRate: '-0.003',
    maxFundingRate: '0.003',
  }));
}

/** What longs and shorts pay each other. */
export const fundingHandlers: Handlers = {
  'GET /api/v2/mix/market/funding-time': {
    answer: ({ exchange, params }) => {
      const { symbol } = venueOf(exchange, params).market;
      return [{ symbol, nextFundingTime: String(nextFunding(exchange)), ratePeriod: HOURS }];
    },
  },
  'GET /api/v2/mix/market/history-fund-rate': { answer: pastRates },
  'GET /api/v2/mix/market/current-fund-rate': { answer: currentRates },
};
