import { isBitgetError } from '@bitget-kit/errors';
import { createSandbox } from '@bitget-kit/sandbox';
import { expect, test } from 'vitest';
import { createBitget } from '../createBitget.js';
import { checkAmounts } from './checkAmounts.js';
import { futuresRules } from './futuresRules.js';
import { roundTo } from './roundTo.js';
import { spotRules } from './spotRules.js';
import { utaRules } from './utaRules.js';

const rules = { priceStep: '0.5', sizeStep: '0.001', minSize: '0.002', maxSize: '10', minValue: '5' };

test.each([
  [{ price: '55441.3', size: '1' }, 'price 55441.3 must be a multiple of 0.5.'],
  [{ price: '0', size: '1' }, 'price 0 must be above 0.'],
  [{ size: '0.0015' }, 'size 0.0015 must be a multiple of 0.001.'],
  [{ size: '0.001' }, 'size 0.001 is below the smallest, 0.002.'],
  [{ size: '10.001' }, 'size 10.001 is above the largest, 10.'],
  [{ price: '2', size: '2' }, 'size 2 at 2 is worth 4, below the smallest value, 5.'],
  [{ size: -1 }, "size must be a decimal string such as '0.001'; got number."],
])('%j is refused in words', (amounts, message) => {
  try {
    checkAmounts(rules, amounts as { size: string });
  } catch (error) {
    if (!isBitgetError(error, 'request/invalid')) throw error;
    expect(error.message).toBe(message);
    expect(error.context.parameter).toBe(message.split(' ')[0]);
    return;
  }
  throw new Error('it was accepted');
});

test('what keeps the rules passes, and so does what is not given', () => {
  checkAmounts(rules, { price: '2.5', size: '2' });
  checkAmounts(rules, { price: '2.5' });
  checkAmounts(rules, {});
});

test('rules come from what the exchange tells of a symbol', () => {
  const spot = { pricePrecision: '2', quantityPrecision: '6', quotePrecision: '8', minTradeUSDT: '1' };
  expect(spotRules(spot)).toEqual({
    priceStep: '0.01',
    sizeStep: '0.000001',
    quoteSizeStep: '0.00000001',
    minValue: '1',
  });
  const contract = {
    pricePlace: '1',
    priceEndStep: '5',
    sizeMultiplier: '0.001',
    minTradeNum: '0.001',
    minTradeUSDT: '5',
  };
  expect(futuresRules({ ...contract, maxOrderQty: '' })).toEqual({
    priceStep: '0.5',
    sizeStep: '0.001',
    minSize: '0.001',
    maxSize: undefined,
    minValue: '5',
  });
  const instrument = { pricePrecision: '1', quantityPrecision: '4', quotePrecision: '2', minOrderAmount: '5' };
  expect(
    utaRules({
      ...instrument,
      priceMultiplier: '0.5',
      quantityMultiplier: undefined,
      minOrderQty: '0.001',
      maxOrderQty: '0',
    }),
  ).toMatchObject({ priceStep: '0.5', sizeStep: '0.0001', maxSize: undefined });
});

test('an order rounded by the rules is taken, one that breaks them is refused by the exchange too', async () => {
  const sandbox = createSandbox({ seed: 3 });
  const { apiKey = '', secretKey = '', passphrase = '' } = sandbox.keys[0] ?? {};
  await using bitget = createBitget({ fetch: sandbox.fetch, credentials: { apiKey, secretKey, passphrase } });
  const [symbol] = await bitget.spot.getSymbols({ symbol: 'BTCUSDT' });
  if (!symbol) throw new Error('no symbol');
  const found = spotRules(symbol);
  const order = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc' } as const;
  const [price, size] = ['40000.123456789', '0.00112345678'];
  expect(() => checkAmounts(found, { price, size })).toThrow('must be a multiple of');
  await expect(bitget.spot.placeOrder({ ...order, price, size })).rejects.toThrow();
  const rounded = { price: roundTo(price, found.priceStep, 'down'), size: roundTo(size, found.sizeStep, 'down') };
  checkAmounts(found, rounded);
  expect(await bitget.spot.placeOrder({ ...order, ...rounded })).toHaveProperty('orderId');
});
