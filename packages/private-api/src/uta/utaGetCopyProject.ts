import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetCopyProject}. */
export interface UtaGetCopyProjectParams {
  /** Id of the copy project. */
  projectId: string;
}

/** What comes back. */
export interface UtaGetCopyProjectResult {
  /** Name of the trader. */
  eliteTrader: string;
  /** Profit after the trader's part, by estimate, in USDT. */
  estNetProfit: DecimalString;
  /** The trader's part of the profit. */
  profitShare: DecimalString;
  /** Value by estimate, in USDT. */
  estValue: DecimalString;
  /** Free to use, in USDT. */
  available: DecimalString;
  /** Money that is in it now, in USDT. */
  currentInvestment: DecimalString;
}

/**
 * A copy project as it stands: what was put in, what it is worth.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCopyProject } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyProject, { projectId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetCopyProject: Endpoint<UtaGetCopyProjectParams, UtaGetCopyProjectResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/copy/futures/current-copy',
  access: 'private',
  permission: 'read',
  stability: 'observed',
  check: {
    projectId: 'string!',
  },
};
