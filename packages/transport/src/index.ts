export type { Answer, AnswerMeta } from './Answer.js';
export { type Bound, bind, type EndpointGroup } from './bind.js';
export type { CallOptions } from './CallOptions.js';
export { call } from './call.js';
export { callWithMeta } from './callWithMeta.js';
export { createTransport } from './createTransport.js';
export type { Endpoint, PagedEndpoint, Priority } from './Endpoint.js';
export type { LimitSpec } from './LimitSpec.js';
export type { PageSpec } from './PageSpec.js';
export type { ListRule, ParamKind, ParamRule, ParamRules } from './ParamRule.js';
export type { Permission } from './Permission.js';
export { type Page, type Paged, type PaginateOptions, paginate } from './paginate.js';
export type {
  AuthHeaders,
  Clock,
  FetchLike,
  FetchLikeResponse,
  RatePermit,
  RateRoute,
  RequestLimiter,
  RequestSigner,
  SignableRequest,
} from './ports.js';
export { prepare } from './prepare.js';
export { syncClock } from './syncClock.js';
export type { ClockSync, PreparedRequest, Transport } from './Transport.js';
export type { ExplainApiCode, TransportConfig } from './TransportConfig.js';
export type { TransportEvent } from './TransportEvent.js';
