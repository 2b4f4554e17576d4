/**
 * What a key of the sandbox may do. None implies another.
 *
 * @example
 * ```ts
 * import { createSandbox, type SandboxPermission } from '@bitget-kit/sandbox';
 *
 * const permissions: SandboxPermission[] = ['read', 'withdraw'];
 * const sandbox = createSandbox({ keys: [{ permissions, ips: ['127.0.0.1'] }] });
 * ```
 */
export type SandboxPermission = 'read' | 'trade' | 'transfer' | 'withdraw' | 'manage';

/**
 * A key of the sandbox, with what is needed to use it. It is worth nothing anywhere else.
 *
 * @see https://www.bitget.com/api-doc/common/intro
 *
 * @example
 * ```ts
 * import { createSandbox, type SandboxKey } from '@bitget-kit/sandbox';
 *
 * const readers: SandboxKey[] = createSandbox().keys.filter(({ permissions }) => !permissions.includes('trade'));
 * ```
 */
export interface SandboxKey {
  /** The value of `ACCESS-KEY`: `bg_` and 32 hex digits, unless it was given. */
  readonly apiKey: string;
  /** The HMAC secret. Empty for a key that signs by RSA. */
  readonly secretKey: string;
  /** The value of `ACCESS-PASSPHRASE`. */
  readonly passphrase: string;
  /** The public half of an RSA key, as PEM. */
  readonly publicKey?: string | undefined;
  /** What it may do. */
  readonly permissions: readonly SandboxPermission[];
  /** The user it belongs to. */
  readonly uid: string;
  /** The kind of that user's account: classic ones use V2, unified ones V3. */
  readonly account: 'classic' | 'unified';
  /** The addresses it may be used from. Empty: any. */
  readonly ips: readonly string[];
  /** Whether it was made in demo mode, and so wants the header `paptrading: 1`. */
  readonly demo: boolean;
}
