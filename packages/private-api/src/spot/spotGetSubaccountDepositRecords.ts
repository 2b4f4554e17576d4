import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One deposit. */
export interface SpotSubaccountDeposit {
  /** The exchange's id of the order. */
  orderId: string;
  /** Hash of the transaction on the chain. */
  tradeId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Seen by one client. */
  clientOid?: string | undefined;
  /** Amount, in the coin. */
  size: DecimalString;
  /** What became of the deposit. */
  status: 'pending' | 'fail' | 'success' | (string & {});
  /** Address that sent, or a user’s id. */
  fromAddress: string;
  /** Address that received, or a user’s id. */
  toAddress: string;
  /** Chain, e.g. `TRC20`. */
  chain: string;
  /** Confirmations on the chain. */
  confirm?: string | undefined;
  /** Over the chain, or inside the exchange. */
  dest: 'on_chain' | 'internal_transfer' | (string & {});
  /** Memo or tag, for chains that need one. */
  tag?: string | undefined;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
  /** Always a deposit here; only the example of the page has it. */
  type?: string | undefined;
}

/** Parameters of {@link spotGetSubaccountDepositRecords}. */
export interface SpotGetSubaccountDepositRecordsParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows older than the one with this `orderId`. */
  idLessThan?: string | undefined;
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
}

/** One row each. */
export type SpotGetSubaccountDepositRecordsResult = SpotSubaccountDeposit[];

/**
 * Deposits of a sub-account, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Record
 * @example
 * ```ts
 * import { spotGetSubaccountDepositRecords } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, spotGetSubaccountDepositRecords, { subUid: '1' });
 * console.log(result);
 * ```
 */
export const spotGetSubaccountDepositRecords: PagedEndpoint<
  SpotGetSubaccountDepositRecordsParams,
  SpotGetSubaccountDepositRecordsResult,
  'read',
  SpotSubaccountDeposit
> = {
  method: 'GET',
  path: '/api/v2/spot/wallet/subaccount-deposit-records',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'id',
    param: 'idLessThan',
    from: 'orderId',
    size: 'limit',
    defaultSize: 20,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    subUid: 'string!',
    coin: 'string',
    startTime: 'time',
    endTime: 'time',
    idLessThan: 'string',
    limit: 'integer',
  },
};
