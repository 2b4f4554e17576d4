import type { Endpoint } from '@bitget-kit/transport';
import type { BrokerKeyPermission } from './BrokerKeyPermission.js';

/** A key that may write is bound to addresses; one that only reads need not be. */
type Rights =
  | {
      /** It may do all that `permList` names. */
      permType: 'read_and_write';
      /** Addresses that may use the key, up to 30. */
      ipList: readonly string[];
    }
  | {
      /** It may look at what `permList` names. */
      permType: 'readonly';
      /** Addresses that may use the key, up to 30. Left out: any. */
      ipList?: readonly string[] | undefined;
    };

/** Parameters of {@link brokerCreateSubaccountKey}. */
export type BrokerCreateSubaccountKeyParams = Rights & {
  /** Id of the sub-account. */
  subUid: string;
  /** The passphrase of the key: 6 to 32 characters. **A secret**: it is sent in the body. */
  passphrase: string;
  /** A text of your own, below 20 characters. */
  label: string;
  /** What the key may do. */
  permList: readonly BrokerKeyPermission[];
};

/** What comes back, in USDT. */
export interface BrokerCreateSubaccountKeyResult {
  /** Id of the sub-account. */
  subUid: string;
  /** A text of your own. */
  label: string;
  /** The API key. */
  apiKey: string;
  /** The secret of the key. **Shown only here: keep it, and do not log it.** */
  secretKey: string;
  /** Whether it may write, or only read. */
  permType: 'read_and_write' | 'readonly' | (string & {});
  /** What the key may do. */
  permList: (BrokerKeyPermission | (string & {}))[];
  /** Addresses that may use the key. */
  ipList: string[];
}

/**
 * Creates an API key of a sub-account.
 *
 * For brokers.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/apikey/Create-Subaccount-ApiKey
 * @example
 * ```ts
 * import { brokerCreateSubaccountKey } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const created = await call(transport, brokerCreateSubaccountKey, {
 *   subUid: '1',
 *   passphrase: 'correctHorse1',
 *   label: 'desk',
 *   ipList: ['203.0.113.7'],
 *   permType: 'readonly',
 *   permList: ['spot_trade'],
 * });
 * void created; // it holds a secret: keep it, do not log it
 * ```
 */
export const brokerCreateSubaccountKey: Endpoint<
  BrokerCreateSubaccountKeyParams,
  BrokerCreateSubaccountKeyResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/broker/manage/create-subaccount-apikey',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    passphrase: 'string!',
    label: 'string!',
    ipList: { items: 'string', max: 30 },
    permType: 'string!',
    permList: { items: 'string', required: true },
  },
};
