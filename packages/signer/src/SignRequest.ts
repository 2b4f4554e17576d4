/**
 * The parts of a request that a signature covers.
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import type { SignRequest } from '@bitget-kit/signer';
 *
 * const request: SignRequest = {
 *   method: 'GET',
 *   path: '/api/v2/spot/account/assets',
 *   query: 'coin=USDT',
 *   timestamp: Date.now(),
 * };
 * ```
 */
export interface SignRequest {
  /** `GET` or `POST`. Signed in upper case. */
  readonly method: string;
  /** From the first slash, without host and query. Behind a proxy: the path that the exchange sees. */
  readonly path: string;
  /**
   * `coin=$AI&limit=20`: without the question mark, keys ascending, and raw. The exchange verifies decoded values, so
   * what goes on the wire is the same list, percent-encoded.
   */
  readonly query?: string | undefined;
  /** The exact text that is sent, byte for byte. */
  readonly body?: string | undefined;
  /** Whole milliseconds since the epoch. The exchange allows a difference of 30 seconds to its own clock. */
  readonly timestamp: number;
}
