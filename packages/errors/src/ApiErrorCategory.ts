/** What kind of refusal a code of the exchange is. */
export type ApiErrorCategory =
  | 'account-state'
  | 'authentication'
  | 'duplicate'
  | 'insufficient-balance'
  | 'invalid-request'
  | 'ip-restriction'
  | 'maintenance'
  | 'not-found'
  | 'order-rejected'
  | 'other'
  | 'permission'
  | 'rate-limit'
  | 'server'
  | 'signature'
  | 'timeout-unknown'
  | 'timestamp';
