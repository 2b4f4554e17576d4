/** A client, or what a client cannot be faster than. Each request resolves to the `data` of its answer. */
export interface Contestant {
  readonly name: string;
  readonly order: () => Promise<unknown>;
  readonly ticker: () => Promise<unknown>;
  readonly candles: () => Promise<unknown>;
  readonly close?: () => Promise<void>;
}

export const CREDENTIALS = {
  apiKey: 'bg_bench',
  secretKey: 'secret-of-the-bench-0123456789abcdef',
  passphrase: 'passphrase1',
};

export const ORDER = {
  symbol: 'BTCUSDT',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
  price: '50000',
  size: '0.001',
  clientOid: 'bench-1',
} as const;
