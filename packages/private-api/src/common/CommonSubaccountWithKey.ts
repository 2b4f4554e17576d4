import type { CommonSubaccountPermission } from './CommonSubaccountPermission.js';

/**
 * A sub-account and its key.
 *
 * @example
 * ```ts
 * import type { CommonSubaccountWithKey } from '@bitget-kit/private-api/common';
 *
 * export type Fields = keyof CommonSubaccountWithKey;
 * ```
 */
export interface CommonSubaccountWithKey {
  /** Id of the sub-account. */
  subAccountUid: string;
  /** Eight letters, or as the exchange made of them. */
  subAccountName: string;
  /** Your own note. */
  label: string;
  /** The API key. */
  subAccountApiKey: string;
  /** The secret of the new key. **Shown only here: keep it, and do not log it.** */
  secretKey: string;
  /** What it may do. */
  permList: (CommonSubaccountPermission | (string & {}))[];
  /** Addresses that may use the key; empty: any. */
  ipList: string[];
}
