import type { Endpoint, PagedEndpoint } from '../Endpoint.js';
import type { RequestSigner } from '../RequestSigner.js';

/** Endpoints of the tests: one of each kind. */
export const getTickers: Endpoint<{ symbol?: string | undefined }, { lastPr: string }[], 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/tickers',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string' },
};

export const getAssets: Endpoint<
  { coin?: string | undefined; limit?: number | undefined },
  { coin: string }[],
  'read'
> = {
  method: 'GET',
  path: '/api/v2/spot/account/assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { coin: 'string', limit: 'integer' },
};

export interface Order {
  symbol: string;
  size: string;
  price?: string | undefined;
  clientOid?: string | undefined;
  requestTime?: number | string | undefined;
}

export const placeOrder: Endpoint<Order, { orderId: string }, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/place-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { symbol: 'string!', size: 'decimal!', price: 'decimal', clientOid: 'string', requestTime: 'time' },
};

export const placeBatch: Endpoint<readonly Order[], { orderId: string }[], 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/place-batch',
  access: 'private',
  permission: 'trade',
  body: 'array',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: { max: 2, required: true, items: { symbol: 'string!', size: 'decimal!', price: 'decimal' } },
};

export interface Row {
  id: string;
}

export const getFills: PagedEndpoint<
  { symbol?: string | undefined; idLessThan?: string | undefined; limit?: number | string | undefined },
  Row[],
  'read',
  Row
> = {
  method: 'GET',
  path: '/api/v2/spot/trade/fills',
  access: 'private',
  permission: 'read',
  check: { symbol: 'string', idLessThan: 'string', limit: 'integer' },
  page: { by: 'id', param: 'idLessThan', from: 'id', size: 'limit', defaultSize: 100, maxSize: 100 },
};

export const signer: RequestSigner = {
  sign: ({ timestamp }) => ({
    'ACCESS-KEY': 'key-marker-1234',
    'ACCESS-SIGN': 'sign-marker',
    'ACCESS-TIMESTAMP': String(timestamp),
    'ACCESS-PASSPHRASE': 'phrase-marker',
  }),
};
