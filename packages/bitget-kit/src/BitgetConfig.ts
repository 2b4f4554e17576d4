import type { LimitOverrides } from '@bitget-kit/ratelimit';
import type { Credentials } from '@bitget-kit/signer';
import type { Permission, TransportConfig } from '@bitget-kit/transport';
import type { EndpointId } from './EndpointId.generated.js';

/**
 * How {@link createBitget} makes a client: the options of a transport, with credentials in place of a signer.
 *
 * @example
 * ```ts
 * import type { BitgetConfig } from 'bitget-kit';
 *
 * declare const credentials: BitgetConfig['credentials'];
 * const config: BitgetConfig<'read'> = { credentials, permissions: ['read'], timeoutMs: 5_000 };
 * ```
 */
export interface BitgetConfig<G extends Permission = Permission> extends Omit<TransportConfig<G>, 'signer'> {
  /**
   * Key and passphrase with one of `secretKey` (HMAC), `privateKey` (RSA) or `sign` (a KMS). Left out: public data only.
   * They are checked at once, and kept nowhere but in the signer.
   */
  readonly credentials?: Credentials | undefined;
  /**
   * Limits of yours that differ from the documented ones: a copy-trading leader may place one order a second, VIP tiers
   * have more. For the client's own limiter; one that you give as `rateLimiter` has its own `limits`.
   */
  readonly limits?: LimitOverrides<EndpointId> | undefined;
}
