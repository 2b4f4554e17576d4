import type { MarketRules } from './exchange/Market.js';
import type { SandboxFault } from './SandboxFault.js';
import type { SandboxPermission } from './SandboxKey.js';

/**
 * A key to be made. What is left out is made up from the seed.
 *
 * @example
 * ```ts
 * import { createSandbox, type SandboxKeyConfig } from '@bitget-kit/sandbox';
 *
 * const secondUser: SandboxKeyConfig = { uid: '2', permissions: ['read', 'trade'] };
 * const sandbox = createSandbox({ keys: [{}, secondUser] });
 * ```
 */
export interface SandboxKeyConfig {
  /** Default: `bg_` and 32 hex digits. */
  readonly apiKey?: string | undefined;
  /** For HMAC. */
  readonly secretKey?: string | undefined;
  /** For RSA: the public half as PEM. The key then has no secret. */
  readonly publicKey?: string | undefined;
  /** Default: letters and digits. */
  readonly passphrase?: string | undefined;
  /** Default: `read` and `trade`. */
  readonly permissions?: readonly SandboxPermission[] | undefined;
  /** The user it belongs to: letters and digits. Keys of one user share balances, orders and limits. Default `1`. */
  readonly uid?: string | undefined;
  /** The kind of that user's account, the same for all keys of a user. Default `classic`. */
  readonly account?: 'classic' | 'unified' | undefined;
  /** Addresses it may be used from. Default: any. */
  readonly ips?: readonly string[] | undefined;
  /** Made in demo mode: wants the header `paptrading: 1`. Default false. */
  readonly demo?: boolean | undefined;
}

/**
 * What the sandbox does about rate limits.
 *
 * @example
 * ```ts
 * import { createSandbox, type SandboxLimits } from '@bitget-kit/sandbox';
 *
 * const onlyCount: SandboxLimits = { enforce: false };
 * const sandbox = createSandbox({ limits: onlyCount });
 * ```
 */
export interface SandboxLimits {
  /** How requests are counted; the exchange does not say. Default `sliding`. */
  readonly window?: 'sliding' | 'fixed' | 'token-bucket' | undefined;
  /** False: nothing is ever refused for its rate; the counts are kept all the same. Default true. */
  readonly enforce?: boolean | undefined;
}

/**
 * The time that a sandbox lives in. A client's clock will do.
 *
 * @example
 * ```ts
 * import { createSandbox, type SandboxClock } from '@bitget-kit/sandbox';
 *
 * let time = Date.UTC(2026, 0, 1);
 * const clock: SandboxClock = { now: () => time };
 * const sandbox = createSandbox({ clock });
 * time += 60_000;
 * ```
 */
export interface SandboxClock {
  /** Ms since the epoch. */
  now(): number;
  /** Calls `fn` after so many ms; gives what cancels it. Only slow answers need it. Default `setTimeout`. */
  setTimer?(ms: number, fn: () => void): () => void;
}

/**
 * How a sandbox is made. Everything has a default.
 *
 * @example
 * ```ts
 * import { createSandbox, type SandboxConfig } from '@bitget-kit/sandbox';
 *
 * const config: SandboxConfig = { seed: 7, keys: [{ permissions: ['read'] }] };
 * const sandbox = createSandbox(config);
 * ```
 */
export interface SandboxConfig {
  /** Same seed, same clock, same calls: same answers. Default 1. */
  readonly seed?: number | undefined;
  /** The clock, as injected into the client: wall time in ms since the epoch, and timers. Default the runtime's. */
  readonly clock?: SandboxClock | undefined;
  /** How far the exchange's own clock is off from that one, ms; above 0 it is ahead. Default 0. */
  readonly clockSkewMs?: number | undefined;
  /**
   * Default: a trader (`read`, `trade`), a reader (`read`), and one that may do everything, all of user `1`, whose account
   * is classic; then a trader and one that may do everything of user `2`, whose account is unified.
   */
  readonly keys?: readonly SandboxKeyConfig[] | undefined;
  /** Default: BTCUSDT, ETHUSDT, SOLUSDT, BGBUSDT. */
  readonly markets?: readonly MarketRules[] | undefined;
  /** What each user begins with, in spot or in the unified account, as decimal strings. Default 100000 USDT, 1 BTC, 10 ETH. */
  readonly balances?: { readonly [coin: string]: string } | undefined;
  /** Default: sliding windows, enforced. */
  readonly limits?: SandboxLimits | undefined;
  /** What is to go wrong. Default nothing. */
  readonly faults?: readonly SandboxFault[] | undefined;
  /** What `snapshot()` of a sandbox with the same seed and markets has given: go on from there. It holds the keys too. */
  readonly snapshot?: string | undefined;
}
