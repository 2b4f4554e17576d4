import { coinOf } from '../common/coinOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Market } from '../exchange/Market.js';
import { MARGIN_TERMS } from '../exchange/margin/MARGIN_TERMS.js';
import { usdPrice } from '../exchange/usdPrice.js';
import type { CallContext, Handlers } from '../http/CallContext.js';

const RATE_SCALE = 6;
const LEVERAGE = /* @__PURE__ */ String(MARGIN_TERMS.leverage);
/** No coin has a limit of its own: what backs a loan is the limit. */
const NO_LIMIT = '1000000000';

const rates = () => ({
  dailyInterestRate: formatUnits(MARGIN_TERMS.hourlyRate * 24n, RATE_SCALE),
  annualInterestRate: formatUnits(MARGIN_TERMS.hourlyRate * 24n * 365n, RATE_SCALE),
});

function isBorrowable(exchange: Exchange, coin: string): boolean {
  return usdPrice(exchange, coin) > 0n;
}

function showCurrency(exchange: Exchange, market: Market): unknown {
  const crossed = isBorrowable(exchange, market.baseCoin) && isBorrowable(exchange, market.quoteCoin);
  return {
    symbol: market.symbol,
    baseCoin: market.baseCoin,
    quoteCoin: market.quoteCoin,
    maxCrossedLeverage: LEVERAGE,
    maxIsolatedLeverage: '1',
    warningRiskRatio: '0.8',
    liquidationRiskRatio: '1',
    minTradeAmount: formatUnits(1n, market.quantityPrecision),
    maxTradeAmount: NO_LIMIT,
    takerFeeRate: formatUnits(market.takerFee, RATE_SCALE),
    makerFeeRate: formatUnits(market.makerFee, RATE_SCALE),
    pricePrecision: String(market.pricePrecision),
    quantityPrecision: String(market.quantityPrecision),
    minTradeUSDT: market.minTradeUSDT,
    isBorrowable: crossed,
    userMinBorrow: formatUnits(1n, MARGIN_TERMS.digits),
    status: '1',
    isIsolatedBaseBorrowable: false,
    isIsolatedQuoteBorrowable: false,
    isCrossBorrowable: crossed,
  };
}

function interestAndLimit({ exchange, params }: CallContext): unknown[] {
  const coin = coinOf(exchange, params.coin);
  return [
    {
      transferable: true,
      leverage: LEVERAGE,
      coin,
      borrowable: isBorrowable(exchange, coin),
      ...rates(),
      maxBorrowableAmount: NO_LIMIT,
      vipList: [{ level: '0', limit: NO_LIMIT, ...rates(), discountRate: '1' }],
    },
  ];
}

function tiers({ exchange, params }: CallContext): unknown[] {
  const maintainMarginRate = formatUnits(MARGIN_TERMS.maintenance, RATE_SCALE);
  const coin = coinOf(exchange, params.coin);
  return [{ tier: '1', leverage: LEVERAGE, coin, maxBorrowableAmount: NO_LIMIT, maintainMarginRate }];
}

/** What may be borrowed, and for how much; the same for all coins. */
export const marginRuleHandlers: Handlers = {
  'GET /api/v2/margin/currencies': {
    answer: ({ exchange }) =>
      exchange.markets.filter(({ category }) => category === 'SPOT').map((market) => showCurrency(exchange, market)),
  },
  'GET /api/v2/margin/crossed/interest-rate-and-limit': { permission: 'read', answer: interestAndLimit },
  'GET /api/v2/margin/crossed/tier-data': { permission: 'read', answer: tiers },
  'GET /api/v2/margin/interest-rate-record': {
    permission: 'read',
    answer: ({ exchange, params }) => ({
      coin: coinOf(exchange, params.coin),
      ...rates(),
      updatedTime: String(exchange.state.startedAt),
    }),
  },
};
