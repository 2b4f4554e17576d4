import { publishedManifest } from './publishedManifest.js';

const BASE = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2023'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
  },
};

/** A small stand-in for the transport: as much as generated files need. */
const TRANSPORT = `
export type Permission = 'read' | 'trade';
export type DecimalString = string;
export interface CallOptions { readonly retries?: number | undefined }
export interface Endpoint<P, R, N extends Permission | 'public' = Permission | 'public'> {
  readonly method: string;
  readonly permission?: Exclude<N, 'public'>;
  readonly '~types'?: { readonly params: P; readonly result: R };
}
export type PagedEndpoint<P, R, N extends Permission | 'public', I> = Endpoint<P, R, N> & { readonly '~item'?: I };
export interface Transport<P extends Permission = Permission> {
  readonly request: <Q, R>(endpoint: Endpoint<Q, R, P | 'public'>, params: Q) => Promise<R>;
}
export declare function bind<T>(transport: unknown, group: object): T;
`;

const GET_TICKERS = `import type { Endpoint } from '@bitget-kit/transport';
export interface SpotGetTickersParams {
  /** Pair. */
  symbol?: string | undefined;
}
export type SpotGetTickersResult = string[];
/**
 * Latest prices.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Tickers
 * @example
 * \`\`\`ts
 * call(transport, spotGetTickers, {});
 * \`\`\`
 */
export const spotGetTickers: Endpoint<SpotGetTickersParams, SpotGetTickersResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/tickers',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string' },
};
`;

const PLACE_ORDER = `import type { Endpoint } from '@bitget-kit/transport';
import type { SpotOrder } from './SpotOrder.js';
export type SpotPlaceOrderParams = SpotOrder;
export interface SpotPlaceOrderResult {
  /** Id. */
  orderId: string;
}
/**
 * Places an order.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Place-Order
 * @example
 * \`\`\`ts
 * call(transport, spotPlaceOrder, order);
 * \`\`\`
 */
export const spotPlaceOrder: Endpoint<SpotPlaceOrderParams, SpotPlaceOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/place-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { symbol: 'string!', price: 'decimal' },
};
`;

const GET_ASSETS = `import type { Endpoint } from '@bitget-kit/transport';
export type SpotGetAssetsResult = string[];
/**
 * Balances.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-Account-Assets
 * @example
 * \`\`\`ts
 * call(transport, spotGetAssets, {});
 * \`\`\`
 */
export const spotGetAssets: Endpoint<Record<never, never>, SpotGetAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/account/assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
};
`;

/** The facts that the three endpoints agree with. */
export const apiFacts = [
  {
    method: 'GET',
    path: '/api/v2/spot/market/tickers',
    access: 'public',
    body: null,
    status: 'documented',
    limit: { requests: 20, seconds: 1, scope: 'ip' },
    params: [{ name: 'symbol', required: false }],
  },
  {
    method: 'POST',
    path: '/api/v2/spot/trade/place-order',
    access: 'private',
    body: null,
    status: 'documented',
    limit: { requests: 10, seconds: 1, scope: 'uid' },
    params: [
      { name: 'symbol', required: true },
      { name: 'price', required: false },
    ],
  },
  {
    method: 'GET',
    path: '/api/v2/spot/account/assets',
    access: 'private',
    body: null,
    status: 'documented',
    limit: { requests: 10, seconds: 1, scope: 'uid' },
    params: [],
  },
];

/** A workspace with one public and two private endpoints, in which nothing is wrong. */
export const apiWorkspace: Readonly<Record<string, string>> = {
  'biome.json': '{ "formatter": { "indentStyle": "space" } }',
  'tsconfig.base.json': JSON.stringify(BASE),
  'packages/transport/package.json': JSON.stringify(publishedManifest('transport')),
  'packages/transport/src/index.ts': TRANSPORT,
  'packages/public-api/package.json': JSON.stringify(publishedManifest('public-api', ['spot'])),
  'packages/public-api/src/spot/spotGetTickers.ts': GET_TICKERS,
  'packages/private-api/package.json': JSON.stringify(publishedManifest('private-api', ['spot'])),
  'packages/private-api/src/spot/SpotOrder.ts':
    "import type { DecimalString } from '@bitget-kit/transport';\nexport interface SpotOrder {\n  /** Pair. */\n  symbol: string;\n  /** Price. */\n  price?: DecimalString | undefined;\n}\n",
  'packages/private-api/src/spot/spotPlaceOrder.ts': PLACE_ORDER,
  'packages/private-api/src/spot/spotGetAssets.ts': GET_ASSETS,
  'packages/bitget-kit/package.json': JSON.stringify(publishedManifest('bitget-kit')),
  'packages/contract/facts.json': JSON.stringify(apiFacts),
};
