import { BitgetError } from '@bitget-kit/errors';
import type { MarketRules } from './exchange/Market.js';
import type { SandboxConfig, SandboxKeyConfig, SandboxLimits } from './SandboxConfig.js';
import type { SandboxFault, SandboxFaultKind } from './SandboxFault.js';
import type { SandboxPermission } from './SandboxKey.js';

/** Every one of these words, none forgotten: the compiler sees to it. */
type All<K extends string> = { readonly [N in K]-?: true };

const SETTINGS: All<keyof SandboxConfig> = {
  seed: true,
  clock: true,
  clockSkewMs: true,
  keys: true,
  markets: true,
  balances: true,
  limits: true,
  faults: true,
  snapshot: true,
};
const LIMITS: All<keyof SandboxLimits> = { window: true, enforce: true };
const KEY: All<keyof SandboxKeyConfig> = {
  apiKey: true,
  secretKey: true,
  publicKey: true,
  passphrase: true,
  permissions: true,
  uid: true,
  account: true,
  ips: true,
  demo: true,
};
const PERMISSION: All<SandboxPermission> = { read: true, trade: true, transfer: true, withdraw: true, manage: true };
const MARKET: All<keyof MarketRules> = {
  category: true,
  symbol: true,
  baseCoin: true,
  quoteCoin: true,
  pricePrecision: true,
  quantityPrecision: true,
  minTradeUSDT: true,
  price: true,
  candles: true,
  makerFeeRate: true,
  takerFeeRate: true,
  buyLimitPriceRatio: true,
  sellLimitPriceRatio: true,
  maxSymbolOrderNum: true,
  maxOrderQty: true,
  maxMarketOrderQty: true,
};
const FAULT: All<keyof SandboxFault> = {
  kind: true,
  on: true,
  at: true,
  chance: true,
  delayMs: true,
  status: true,
  code: true,
};
const FAULT_KIND: All<SandboxFaultKind> = {
  'drop-before': true,
  'drop-after': true,
  'reset-before': true,
  'reset-after': true,
  'error-before': true,
  'error-after': true,
  html: true,
  truncated: true,
  slow: true,
  'hang-before': true,
  'hang-after': true,
  'refuse-before': true,
  'refuse-after': true,
  lagging: true,
};

/** Refuses words that nothing knows: a misspelled setting would do nothing, and the test with it would prove nothing. */
export function checkNames(config: SandboxConfig): void {
  checkWords('config', 'setting', Object.keys(asObject('config', config)), SETTINGS);
  checkWords('limits', 'setting of limits', Object.keys(asObject('limits', config.limits ?? {})), LIMITS);
  for (const key of asList('keys', config.keys)) {
    checkWords('keys', 'part of a key', Object.keys(asObject('keys', key)), KEY);
    checkWords('keys', 'permission', asList('permissions', key.permissions), PERMISSION);
  }
  for (const market of asList('markets', config.markets)) {
    checkWords('markets', 'rule of a market', Object.keys(asObject('markets', market)), MARKET);
  }
  for (const fault of asList('faults', config.faults)) {
    checkWords('faults', 'part of a fault', Object.keys(asObject('faults', fault)), FAULT);
    checkWords('faults', 'kind of fault', [fault.kind], FAULT_KIND);
  }
}

function checkWords(option: string, what: string, words: readonly string[], known: All<string>): void {
  for (const word of words) {
    if (Object.hasOwn(known, word)) continue;
    refuse(option, `There is no ${what} called ${word}: there are ${Object.keys(known).join(', ')}.`);
  }
}

function asList<T>(option: string, value: readonly T[] = []): readonly T[] {
  return Array.isArray(value) ? value : refuse(option, `${option} must be a list.`);
}

function asObject(option: string, value: object): object {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? value : refuse(option, `${option} must be an object, or a list of objects.`);
}

function refuse(option: string, message: string): never {
  throw new BitgetError('config/invalid', message, { option });
}
