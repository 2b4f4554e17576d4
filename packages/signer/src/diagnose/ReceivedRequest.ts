/**
 * A request as a server received it, which a signature is held against.
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import type { ReceivedRequest } from '@bitget-kit/signer/diagnose';
 *
 * const request: ReceivedRequest = {
 *   method: 'GET',
 *   path: '/api/v2/spot/account/assets',
 *   query: 'coin=%24AI',
 *   timestamp: 1700000000000,
 * };
 * ```
 */
export interface ReceivedRequest {
  /** `GET` or `POST`. */
  readonly method: string;
  /** From the first slash, without host and query: the path that the exchange sees. */
  readonly path: string;
  /**
   * What stood behind the question mark in the URL, percent-encoded or raw. It is decoded here as the exchange does it:
   * in the order it came, with `+` for a plus.
   */
  readonly query?: string | undefined;
  /** The body, byte for byte. */
  readonly body?: string | undefined;
  /** The value of `ACCESS-TIMESTAMP`: whole milliseconds. For the WebSocket login (`/user/verify`), seconds. */
  readonly timestamp: number;
}
