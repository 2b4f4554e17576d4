import type { Variant } from './Variant.js';

/** The text of the WebSocket login, which counts in seconds; some take milliseconds. */
export function loginVariants(timestamp: number): Variant[] {
  const login = { method: 'GET', path: '/user/verify', query: '', body: '' };
  return [`${Math.floor(timestamp / 1_000)}`, `${timestamp}`].map((text) => ({
    mistakes: ['websocket-login-signed'],
    parts: { ...login, timestamp: text },
  }));
}
