import type { RateCount } from './http/createRateGuard.js';
import type { SandboxKey } from './SandboxKey.js';

/** Where a listening sandbox is to be found. */
export interface SandboxServer {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, and ends the connections that are open. */
  readonly close: () => Promise<void>;
}

/** What has happened so far. */
export interface SandboxInspection {
  readonly requests: number;
  /** Requests that broke a limit, whether or not they were refused. */
  readonly violations: number;
  readonly limits: readonly RateCount[];
  readonly orders: number;
  readonly openOrders: number;
  readonly fills: number;
  /** What there is of each coin over all accounts, as decimal strings: trading never changes it. */
  readonly totals: { readonly [coin: string]: string };
}

/** An offline Bitget; made by `createSandbox`. */
export interface Sandbox {
  /** Answers a request in process. May be used detached, wherever a `fetch` is wanted. The host of the URL does not matter. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Listens on a loopback socket; port 0 takes a free one. Node, Deno and Bun only. */
  readonly listen: (options?: { readonly port?: number | undefined }) => Promise<SandboxServer>;
  /** The first is a funded key that may read and trade. */
  readonly keys: readonly SandboxKey[];
  readonly inspect: () => SandboxInspection;
}
