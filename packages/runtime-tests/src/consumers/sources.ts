/** Programs of a consumer, by file name. What must not compile says so, and fails when it does. */
export const sources: Readonly<Record<string, string>> = {
  'empty.ts': 'export {};\n',
  'oneCategory.ts': `import { spotGetTickers } from '@bitget-kit/public-api/spot';
import { call, createTransport } from '@bitget-kit/transport';

export const tickers = call(createTransport(), spotGetTickers, { symbol: 'BTCUSDT' });
`,
  'largestCategory.ts': `import { utaPlaceOrder } from '@bitget-kit/private-api/uta';
import { call, type Transport } from '@bitget-kit/transport';

declare const transport: Transport;
const order = { category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'market', qty: '100' } as const;
export const placed = call(transport, utaPlaceOrder, order);
`,
  'umbrella.ts': `import { type Bitget, createBitget, inspectAccess, isBitgetError, paginate, spotGetFills } from 'bitget-kit';
import { roundTo } from 'bitget-kit/decimal';
import { candleHistory } from '@bitget-kit/public-api/history';
import { checkResponse, facts } from '@bitget-kit/contract';
import { createSandbox } from '@bitget-kit/sandbox';
import { createRedisStore } from '@bitget-kit/ratelimit-redis';

const bitget: Bitget = createBitget({ fetch: createSandbox().fetch });
const reader = createBitget({ permissions: ['read'] });

export async function run(): Promise<void> {
  await bitget.uta.placeOrder({ category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'market', qty: '100' });
  await bitget.margin.placeCrossOrder({
    symbol: 'BTCUSDT',
    side: 'buy',
    orderType: 'market',
    force: 'gtc',
    quoteSize: '100',
    loanType: 'normal',
  });
  await bitget.earn.borrowLoan({ loanCoin: 'USDT', pledgeCoin: 'BTC', daily: 'SEVEN', loanAmount: '100' });
  await reader.copy.getTraderSummary();
  for await (const fill of paginate(bitget.transport, spotGetFills, { symbol: 'BTCUSDT' })) console.log(fill.priceAvg);
  const { account } = await inspectAccess(bitget);
  console.log(account, facts.length, roundTo, candleHistory, checkResponse, createRedisStore, isBitgetError);
}

// @ts-expect-error a reader places no orders
reader.spot.placeOrder;
// @ts-expect-error a market buy on margin is sized in quote coin
bitget.margin.placeCrossOrder({ symbol: 'A', side: 'buy', orderType: 'market', force: 'gtc', baseSize: '1', loanType: 'normal' });
// @ts-expect-error money is text
bitget.earn.borrowLoan({ loanCoin: 'USDT', pledgeCoin: 'BTC', daily: 'SEVEN', loanAmount: 100 });
// @ts-expect-error one of the two amounts
bitget.earn.borrowLoan({ loanCoin: 'USDT', pledgeCoin: 'BTC', daily: 'SEVEN' });
`,
};
