import type { Exchange } from '../exchange/Exchange.js';
import type { SandboxKey, SandboxPermission } from '../SandboxKey.js';

/** What a handler is given: the checked request, and the exchange. */
export interface CallContext {
  readonly exchange: Exchange;
  /** Parameters of the query or the body, as text or JSON; a list when the whole body is one. */
  readonly params: { readonly [name: string]: unknown };
  /** Who asks; absent on public endpoints. */
  readonly key?: SandboxKey | undefined;
  /** The address the request came from. */
  readonly ip: string;
}

/** A simulated endpoint: the permission it needs, and what it answers as `data`. */
export interface Handler {
  readonly permission?: SandboxPermission;
  /** True for the private endpoints that classic and unified accounts share, whatever their version. */
  readonly anyAccount?: boolean;
  /** True when the answer is made up from the contract. */
  readonly sample?: boolean;
  readonly answer: (context: CallContext) => unknown;
}

/** Handlers by `METHOD /path`. */
export interface Handlers {
  readonly [endpoint: string]: Handler;
}
