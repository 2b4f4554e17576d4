import { expect, test } from 'vitest';
import { openFutures } from '../testing/openFutures.js';

test.each([
  ['USDT-FUTURES', 'BTCUSDT', 'USDT'],
  ['USDC-FUTURES', 'BTCPERP', 'USDC'],
  ['COIN-FUTURES', 'BTCUSD', 'BTC'],
])('%s: rules, ticker, book, trades and candles of %s hang together', async (productType, symbol, coin) => {
  const { call } = await openFutures();
  const get = async (path: string, params = {}) => {
    const { code, data } = await call('GET', `market/${path}`, { productType, symbol, marginCoin: coin, ...params });
    expect(code).toBe('00000');
    return data;
  };
  expect(await get('contracts')).toMatchObject([{ symbol, supportMarginCoins: [coin], pricePlace: '1' }]);
  const [ticker] = await get('ticker');
  const all = await get('tickers');
  expect(all).toContainEqual(ticker);
  const depth = await get('merge-depth', { limit: '5' });
  expect(depth.asks).toHaveLength(5);
  expect([String(depth.asks[0][0]), String(depth.bids[0][0])]).toEqual([ticker.askPr, ticker.bidPr]);
  const [trade] = await get('fills', { limit: '1' });
  expect(trade.price).toBe(ticker.lastPr);
  expect((await get('fills-history', { limit: '1' }))[0]).toMatchObject({ price: trade.price });
  const [price] = await get('symbol-price');
  expect(price).toMatchObject({ price: ticker.lastPr, markPrice: ticker.markPrice });
  const candles = await get('candles', { granularity: '1m', limit: '3' });
  expect(candles).toHaveLength(3);
  expect(candles.at(-1)[4]).toBe(ticker.lastPr);
  const past = await get('history-candles', { granularity: '1H', limit: '2' });
  const marks = await get('history-mark-candles', { granularity: '1H', limit: '2' });
  expect(marks.map((row: string[]) => row.slice(0, 5))).toEqual(past.map((row: string[]) => row.slice(0, 5)));
  expect(marks[0].slice(5)).toEqual(['0', '0']);
  await get('history-index-candles', { granularity: '1H' });
});

test('funding: the rate of now is that of the ticker, the past is paged by number', async () => {
  const { call } = await openFutures();
  const [now] = (await call('GET', 'market/current-fund-rate')).data;
  const [ticker] = (await call('GET', 'market/ticker')).data;
  expect(now.fundingRate).toBe(ticker.fundingRate);
  const [time] = (await call('GET', 'market/funding-time')).data;
  expect(time.nextFundingTime).toBe(now.nextUpdate);
  const first = (await call('GET', 'market/history-fund-rate', { pageSize: '3' })).data;
  expect(Number(first[0].fundingTime)).toBe(Number(now.nextUpdate) - 8 * 3_600_000);
  const second = (await call('GET', 'market/history-fund-rate', { pageSize: '3', pageNo: '2' })).data;
  expect(Number(second[0].fundingTime)).toBe(Number(first[2].fundingTime) - 8 * 3_600_000);
});

test('tiers and fees are told, and what does not exist is refused', async () => {
  const { call } = await openFutures();
  const { data } = await call('GET', 'market/query-position-lever');
  expect(data[0]).toMatchObject({ level: '1', startUnit: '0', leverage: '125', keepMarginRate: '0.004' });
  expect(data[1].startUnit).toBe(data[0].endUnit);
  expect((await call('GET', 'market/vip-fee-rate')).code).toBe('00000');
  expect((await call('GET', 'market/ticker', { symbol: 'NOPE' })).code).toBe('40034');
  expect((await call('GET', 'market/ticker', { productType: 'SUSDT-FUTURES' })).code).toBe('40020');
  expect((await call('GET', 'account/account', { marginCoin: 'BTC' })).code).toBe('40778');
});
