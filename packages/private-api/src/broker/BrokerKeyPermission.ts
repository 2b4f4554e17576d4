/**
 * What an API key of a broker's sub-account may do. `wallet_transfer` only with a key that may write.
 *
 * @see https://www.bitget.com/api-doc/broker/apikey/Create-Subaccount-ApiKey
 * @example
 * ```ts
 * import type { BrokerKeyPermission } from '@bitget-kit/private-api/broker';
 *
 * const futuresOnly: readonly BrokerKeyPermission[] = ['contract_order', 'contract_position'];
 * ```
 */
export type BrokerKeyPermission =
  | 'contract_order'
  | 'contract_position'
  | 'spot_trade'
  | 'margin_trade'
  | 'copytrading_trade'
  | 'wallet_transfer';
