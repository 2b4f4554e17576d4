import { facts } from '@bitget-kit/contract';
import { BitgetError } from '@bitget-kit/errors';
import type { MarketRules } from './exchange/Market.js';
import { marketId } from './exchange/marketId.js';
import { parseUnits } from './exchange/parseUnits.js';
import { readCandles } from './exchange/readCandles.js';
import { SCALE } from './exchange/SCALE.js';
import type { SandboxConfig, SandboxKeyConfig } from './SandboxConfig.js';
import type { SandboxFault } from './SandboxFault.js';

/** Refuses settings that a sandbox could not be run with, before anything is made. */
export function checkConfig({
  seed = 1,
  keys = [],
  markets = [],
  balances = {},
  faults = [],
  snapshot,
}: SandboxConfig): void {
  if (!Number.isSafeInteger(seed)) refuse('seed', 'seed must be a whole number.');
  if (snapshot !== undefined && keys.length > 0) refuse('keys', 'The keys are in the snapshot: leave them out.');
  for (const fault of faults) checkFault(fault);
  for (const key of keys) checkKey(key);
  if (new Set(keys.map(({ apiKey }) => apiKey ?? {})).size < keys.length) {
    refuse('keys', 'Two keys have the same apiKey: leave it out, or make them differ.');
  }
  for (const { uid = '1', account = 'classic' } of keys) {
    const others = keys.filter((other) => (other.uid ?? '1') === uid);
    if (others.length > 10) refuse('keys', `User ${uid} has more than ten keys.`);
    if (others.some((other) => (other.account ?? 'classic') !== account)) {
      refuse('keys', `The keys of user ${uid} differ in their account: it is either classic or unified.`);
    }
  }
  for (const market of markets) checkMarket(market);
  if (new Set(markets.map(({ category = 'SPOT', symbol }) => marketId(category, symbol))).size < markets.length) {
    refuse('markets', 'Two markets have the same symbol.');
  }
  for (const [coin, amount] of Object.entries(balances)) {
    const units = parseUnits(amount);
    if (units === undefined || units < 0n) {
      refuse('balances', `The balance of ${coin} must be a decimal string such as '1000.5'.`);
    }
  }
}

function checkKey({ uid = '1', publicKey }: SandboxKeyConfig): void {
  if (!/^\w+$/.test(uid)) refuse('keys', 'The uid of a key must be made of letters and digits.');
  if (publicKey !== undefined && !/^-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----\s*$/.test(publicKey)) {
    refuse('keys', 'The publicKey of a key must be a whole PEM text, from BEGIN PUBLIC KEY to END PUBLIC KEY.');
  }
}

function checkMarket(market: MarketRules): void {
  const { symbol, pricePrecision, quantityPrecision, minTradeUSDT, price, candles } = market;
  const digits = [pricePrecision, quantityPrecision];
  if (!digits.every((one) => Number.isInteger(one) && one >= 0) || pricePrecision + quantityPrecision > SCALE) {
    refuse('markets', `The precisions of ${symbol} must be whole numbers from 0, and ${SCALE} together at most.`);
  }
  if (!(price > 0 && Number.isSafeInteger(Math.round(price * 10 ** pricePrecision)))) {
    refuse(
      'markets',
      `The price of ${symbol} must be above 0, and no more than 15 digits long in steps of its precision.`,
    );
  }
  if (parseUnits(minTradeUSDT) === undefined) {
    refuse('markets', `minTradeUSDT of ${symbol} must be a decimal string such as '1'.`);
  }
  checkLimits(market);
  const read = candles === undefined ? [] : readCandles(candles, market);
  if (typeof read === 'string') refuse('markets', `The candles of ${symbol} cannot be played: ${read}.`);
}

function checkLimits({ symbol, quantityPrecision, maxSymbolOrderNum = 0, ...market }: MarketRules): void {
  for (const name of ['buyLimitPriceRatio', 'sellLimitPriceRatio'] as const) {
    const ratio = parseUnits(market[name] ?? '0', 6) ?? -1n;
    if (ratio < 0n || (name === 'sellLimitPriceRatio' && ratio > 1_000_000n)) {
      refuse('markets', `${name} of ${symbol} must be a decimal string such as '0.05', with six digits at most.`);
    }
  }
  for (const name of ['maxOrderQty', 'maxMarketOrderQty'] as const) {
    if ((parseUnits(market[name] ?? '1', quantityPrecision) ?? 0n) <= 0n) {
      refuse(
        'markets',
        `${name} of ${symbol} must be a decimal string such as '100', with no more digits than a size has.`,
      );
    }
  }
  if (!(Number.isInteger(maxSymbolOrderNum) && maxSymbolOrderNum >= 0)) {
    refuse('markets', `maxSymbolOrderNum of ${symbol} must be a whole number from 0.`);
  }
}

function checkFault({ kind, on = '', at = [], chance = 1, delayMs = 0 }: SandboxFault): void {
  if (!(chance >= 0 && chance <= 1)) refuse('faults', `The chance of ${kind} must be from 0 to 1.`);
  if (!at.every((one) => Number.isInteger(one) && one > 0)) {
    refuse('faults', `at of ${kind} must be whole numbers from 1, such as [2, 5].`);
  }
  if (!(delayMs >= 0)) refuse('faults', `delayMs of ${kind} must be from 0.`);
  const known = facts.some(({ method, path }) => `${method} ${path}`.startsWith(on));
  if (!known) refuse('faults', `No request begins with '${on}': say a method, or a method and a path.`);
}

function refuse(option: string, message: string): never {
  throw new BitgetError('config/invalid', message, { option });
}
