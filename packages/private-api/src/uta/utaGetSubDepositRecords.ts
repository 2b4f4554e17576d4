import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One deposit. */
export interface UtaSubDeposit {
  /** Id of the deposit. */
  orderId: string;
  /** Id of the record. */
  recordId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Always a deposit here. */
  type: 'deposit' | (string & {});
  /** Over the chain, or inside the exchange. */
  dest: 'on_chain' | 'internal_transfer' | (string & {});
  /** Amount, in the coin. */
  size: DecimalString;
  /** What became of the deposit. */
  status: 'pending' | 'success' | 'fail' | (string & {});
  /** Address that sent, or a user’s id. */
  fromAddress: string;
  /** Address that received, or a user’s id. */
  toAddress: string;
  /** Chain, e.g. `TRC20`. */
  chain: string;
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
}

/** Parameters of {@link utaGetSubDepositRecords}. */
export interface UtaGetSubDepositRecordsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** Id of the sub-account. */
  subUid: string;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime: number | string;
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** One row each. */
export type UtaGetSubDepositRecordsResult = UtaSubDeposit[];

/**
 * Deposits of a sub-account, newest first. The heading of the page says POST; its sample, and other clients, send a
 * GET.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Records
 * @example
 * ```ts
 * import { utaGetSubDepositRecords } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetSubDepositRecords, { subUid: '1', startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const utaGetSubDepositRecords: PagedEndpoint<
  UtaGetSubDepositRecordsParams,
  UtaGetSubDepositRecordsResult,
  'read',
  UtaSubDeposit
> = {
  method: 'GET',
  path: '/api/v3/account/sub-deposit-records',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'id', param: 'cursor', from: 'recordId', size: 'limit', defaultSize: 20, maxSize: 100, maxRangeDays: 90 },
  check: {
    coin: 'string',
    subUid: 'string!',
    startTime: 'time!',
    endTime: 'time!',
    limit: 'integer',
    cursor: 'string',
  },
};
