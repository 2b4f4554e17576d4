import type { PagedEndpoint } from '@bitget-kit/transport';

/** One movement. */
export interface UtaStockCashFlow {
  /** What it was called. */
  transactionFlowName: string;
  /** In: to the account that the endpoint is about. Out: from it. */
  direction: string;
  /** Kind of movement; no client lists the words. */
  businessType: string;
  /** What came or went, in `currency`. */
  balance: number | string;
  /** Currency, e.g. `USD`. */
  currency: string;
  /** When; no client says in which unit. */
  businessTime: string;
  /** Symbol of the stock, e.g. `AAPL.US`. */
  symbol: string;
  /** What it was, in words. */
  description: string;
}

/** Parameters of {@link utaGetStockCashFlow}. */
export interface UtaGetStockCashFlowParams {
  /** From this time on, ms. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime: number | string;
  /** Kind of movement; no client lists the words. */
  businessType?: string | undefined;
  /** Symbol of the stock, as the exchange writes it. */
  symbol?: string | undefined;
  /** Page, from 1 on. */
  page?: number | string | undefined;
  /** Rows a page. */
  size?: number | string | undefined;
}

/** What comes back. */
export interface UtaGetStockCashFlowResult {
  /** The rows. */
  list: UtaStockCashFlow[];
}

/**
 * What came into the stock account and left it.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockCashFlow } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockCashFlow, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const utaGetStockCashFlow: PagedEndpoint<
  UtaGetStockCashFlowParams,
  UtaGetStockCashFlowResult,
  'read',
  UtaStockCashFlow
> = {
  method: 'GET',
  path: '/api/v3/stockplus/asset/cash-flow',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'number', param: 'page', list: 'list', size: 'size', defaultSize: 20, maxSize: 20 },
  check: {
    startTime: 'time!',
    endTime: 'time!',
    businessType: 'string',
    symbol: 'string',
    page: 'integer',
    size: 'integer',
  },
};
