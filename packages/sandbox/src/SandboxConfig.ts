import type { MarketRules } from './exchange/Market.js';
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
  readonly window?: 'sliding' | 'fixed' | undefined;
  /** False: nothing is ever refused for its rate; the counts are kept all the same. Default true. */
  readonly enforce?: boolean | undefined;
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
  /** Wall clock, ms since the epoch, as injected into the client. Default the runtime's. */
  readonly clock?: { readonly now: () => number } | undefined;
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
}
