import type { RateCount } from './http/RateCount.js';
import type { SandboxKey } from './SandboxKey.js';

/**
 * Where a listening sandbox is to be found.
 *
 * @example
 * ```ts
 * import { createSandbox, type SandboxServer } from '@bitget-kit/sandbox';
 *
 * const { url, close }: SandboxServer = await createSandbox().listen({ port: 0 });
 * console.log(url);
 * await close();
 * ```
 */
export interface SandboxServer {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  /** The port it listens on. */
  readonly port: number;
  /** Stops listening, and ends the connections that are open. */
  readonly close: () => Promise<void>;
}

/**
 * What has happened so far.
 *
 * @example
 * ```ts
 * import { createSandbox, type SandboxInspection } from '@bitget-kit/sandbox';
 *
 * const { tooMany, violations }: SandboxInspection = createSandbox().inspect();
 * console.log(tooMany === 0 && violations === 0);
 * ```
 */
export interface SandboxInspection {
  /** Requests that were answered, also those to nowhere. */
  readonly requests: number;
  /** Requests that were answered with HTTP 429. */
  readonly tooMany: number;
  /** How often a limit was broken, whether or not the request was refused for it. */
  readonly violations: number;
  /** How often each code was answered: `00000` for what went well, and every refusal by its own. */
  readonly codes: { readonly [code: string]: number };
  /** Every limit that was drawn upon. */
  readonly limits: readonly RateCount[];
  /** Orders of users, ever. */
  readonly orders: number;
  /** Orders of users that still wait. */
  readonly openOrders: number;
  /** Fills of users, ever; a trade between two users is two. */
  readonly fills: number;
  /** What there is of each coin over all accounts, as decimal strings: trading never changes it. */
  readonly totals: { readonly [coin: string]: string };
}

/**
 * An offline Bitget; made by `createSandbox`.
 *
 * @example
 * ```ts
 * import { createSandbox, type Sandbox } from '@bitget-kit/sandbox';
 *
 * const sandbox: Sandbox = createSandbox();
 * const { url, close } = await sandbox.listen({ port: 0 });
 * await fetch(`${url}/api/v2/public/time`);
 * await close();
 * console.log(sandbox.inspect().requests); // 1
 * ```
 */
export interface Sandbox {
  /**
   * Answers a request in process. May be used detached, wherever a `fetch` is wanted. The host of the URL does not
   * matter. A signal that is already aborted is obeyed; there is no network to wait for, so a later abort comes too late.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Listens on a loopback socket; port 0, the default, takes a free one. Node, Deno and Bun only. */
  readonly listen: (options?: { readonly port?: number | undefined }) => Promise<SandboxServer>;
  /** The first is a funded key that may read and trade. */
  readonly keys: readonly SandboxKey[];
  /** Counts of what has happened so far, as of the call. */
  readonly inspect: () => SandboxInspection;
  /**
   * All that has happened, as JSON text: keys, balances, orders, limits. Give it to `createSandbox` with the same seed and
   * markets, and it goes on from there. Two sandboxes that have been through the same give the same text.
   */
  readonly snapshot: () => string;
}
