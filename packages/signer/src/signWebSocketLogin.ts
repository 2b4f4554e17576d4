import type { AuthHeaders } from './AuthHeaders.js';
import { checkTimestamp } from './checkTimestamp.js';
import { LOGIN_PATH } from './LOGIN_PATH.js';
import type { Signer, SyncSigner } from './Signer.js';

/**
 * The argument of a WebSocket `login`. It holds the API key and the passphrase: send it, do not log it.
 *
 * @see https://www.bitget.com/api-doc/common/websocket-intro
 *
 * @example
 * ```ts
 * import type { WebSocketLogin } from '@bitget-kit/signer';
 *
 * const messageOf = (login: WebSocketLogin): string => JSON.stringify({ op: 'login', args: [login] });
 * ```
 */
export interface WebSocketLogin {
  readonly apiKey: string;
  readonly passphrase: string;
  /** **Seconds** since the epoch, in digits. */
  readonly timestamp: string;
  /** Base64. */
  readonly sign: string;
}

/**
 * Signs the login of a private WebSocket connection. Send it as `{ op: 'login', args: [login] }` within 30 seconds; on
 * a public connection it is refused with code 30003.
 *
 * `timestamp` is taken in milliseconds, as everywhere here, and signed and sent in seconds. The documentation says
 * both; seconds are what its sample and every known client send.
 *
 * @throws {@link BitgetError} `request/invalid` for a timestamp that is not in milliseconds, and what the signer throws.
 *
 * @see https://www.bitget.com/api-doc/common/websocket-intro
 *
 * @example
 * ```ts
 * import { createSigner, signWebSocketLogin } from '@bitget-kit/signer';
 *
 * declare const env: { apiKey: string; passphrase: string; secretKey: string };
 * declare const socket: WebSocket;
 * const login = signWebSocketLogin(createSigner(env), { timestamp: Date.now() });
 * socket.send(JSON.stringify({ op: 'login', args: [login] }));
 * ```
 */
export function signWebSocketLogin(signer: SyncSigner, options: { readonly timestamp: number }): WebSocketLogin;
/** Signs the login with a signer that answers with a promise. */
export function signWebSocketLogin(signer: Signer, options: { readonly timestamp: number }): Promise<WebSocketLogin>;
/** Signs the login with a signer whose kind is known at run time only. */
export function signWebSocketLogin(
  signer: SyncSigner | Signer,
  options: { readonly timestamp: number },
): WebSocketLogin | Promise<WebSocketLogin>;
export function signWebSocketLogin(
  signer: SyncSigner | Signer,
  { timestamp }: { readonly timestamp: number },
): WebSocketLogin | Promise<WebSocketLogin> {
  const request = { method: 'GET', path: LOGIN_PATH, timestamp };
  // Seconds given by mistake would be divided once more.
  checkTimestamp(request);
  const headers = signer.sign({ ...request, timestamp: Math.floor(timestamp / 1_000) });
  return headers instanceof Promise ? headers.then(toLogin) : toLogin(headers);
}

function toLogin(headers: AuthHeaders): WebSocketLogin {
  return {
    apiKey: headers['ACCESS-KEY'],
    passphrase: headers['ACCESS-PASSPHRASE'],
    timestamp: headers['ACCESS-TIMESTAMP'],
    sign: headers['ACCESS-SIGN'],
  };
}
