import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link brokerModifySubaccount}. */
export interface BrokerModifySubaccountParams {
  /** Id of the sub-account. */
  subUid: string;
  /** All that the sub-account may do from now on. */
  permList: readonly (
    | 'withdraw'
    | 'transfer'
    | 'spot_trade'
    | 'contract_trade'
    | 'margin_trade'
    | 'read'
    | 'deposit'
  )[];
  /** Whether it may be used. */
  status: 'normal' | 'freeze';
  /** Language of its messages. */
  language?:
    | 'en_US'
    | 'zh_CN'
    | 'ja_JP'
    | 'vi_VN'
    | 'zh_TW'
    | 'ru_RU'
    | 'es_ES'
    | 'tr_TR'
    | 'fr_FR'
    | 'de_DE'
    | 'pt_PT'
    | 'th_TH'
    | undefined;
}

/** What comes back, in USDT. */
export interface BrokerModifySubaccountResult {
  /** Id of the sub-account. */
  subUid: string;
  /** Name of the sub-account. */
  subaccountName: string;
  /** Whether it may be used. */
  status: 'normal' | 'freeze' | 'del' | (string & {});
  /** What the sub-account may do. */
  permList: string[];
  /** A text of your own. */
  label: string;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
  /** Language of its messages. */
  language: string;
}

/**
 * Changes what a sub-account may do, or freezes it.
 *
 * For brokers.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Modify-Suaccount
 * @example
 * ```ts
 * import { brokerModifySubaccount } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, brokerModifySubaccount, { subUid: '1', permList: ['spot_trade'], status: 'normal' });
 * console.log(result);
 * ```
 */
export const brokerModifySubaccount: Endpoint<BrokerModifySubaccountParams, BrokerModifySubaccountResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/broker/account/modify-subaccount',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    permList: { items: 'string', required: true },
    status: 'string!',
    language: 'string',
  },
};
