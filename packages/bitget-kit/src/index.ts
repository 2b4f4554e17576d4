export {
  type ApiErrorCategory,
  BitgetError,
  type BitgetErrorCode,
  type ErrorContexts,
  isAuthError,
  isBitgetError,
  isInsufficientBalance,
  isNotFound,
  isRateLimited,
  type RetryAdvice,
  type WriteOutcome,
} from '@bitget-kit/errors';
export {
  type Assumptions,
  DEFAULT_ASSUMPTIONS,
  type FoundOrder,
  type JournalRecord,
  newClientOid,
  type OrderIntent,
  type OrderJournal,
  type OrderOutcome,
  type OrderRequest,
  type PendingOrder,
  type ResumeOptions,
  resumeOrder,
  type SettledOrder,
  type SubmitOptions,
  settleOrder,
  submitOrder,
} from '@bitget-kit/orders';
// Every descriptor and its types. The list is the packages' own, and generated: repeating it here would only go stale.
// Both packages have these: they are the same.
export type { ProductType, UtaCategory, UtaFuturesCategory } from '@bitget-kit/private-api';
export * from '@bitget-kit/private-api';
export * from '@bitget-kit/public-api';
export {
  createRateLimiter,
  type LimiterEvent,
  type LimitOverrides,
  type RateLimiter,
  type RateLimiterOptions,
  type RateLimitStore,
} from '@bitget-kit/ratelimit';
export { type Credentials, createSigner, type Signer, type SyncSigner } from '@bitget-kit/signer';
export {
  type Answer,
  type AnswerMeta,
  type CallOptions,
  type Clock,
  type ClockSync,
  call,
  callWithMeta,
  createTransport,
  type DecimalString,
  type Endpoint,
  type FetchLike,
  type LimitSpec,
  type Page,
  type Paged,
  type PagedEndpoint,
  type PaginateOptions,
  type Permission,
  type PreparedRequest,
  paginate,
  prepare,
  syncClock,
  type TimestampMsString,
  type Transport,
  type TransportConfig,
  type TransportEvent,
} from '@bitget-kit/transport';
export type { AccessReport, AccessWarning, AccountKind } from './access/AccessReport.js';
export { inspectAccess } from './access/inspectAccess.js';
export type { BitgetConfig } from './BitgetConfig.js';
export { type Bitget, createBitget } from './createBitget.js';
export { type Client, createClient } from './createClient.js';
export type { EndpointId } from './EndpointId.generated.js';
export {
  type BitgetNamespaces,
  type BrokerNamespace,
  broker,
  type CommonNamespace,
  type CopyNamespace,
  common,
  copy,
  type EarnNamespace,
  earn,
  type FuturesNamespace,
  futures,
  type InsloanNamespace,
  insloan,
  type MarginNamespace,
  margin,
  namespaces,
  type SpotNamespace,
  spot,
  type UtaNamespace,
  uta,
} from './namespaces.generated.js';
