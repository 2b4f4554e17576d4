import type { AuthHeaders } from './AuthHeaders.js';

/** The four headers of a signed request. */
export function toAuthHeaders(apiKey: string, passphrase: string, timestamp: number, signature: string): AuthHeaders {
  return {
    'ACCESS-KEY': apiKey,
    'ACCESS-SIGN': signature,
    'ACCESS-TIMESTAMP': `${timestamp}`,
    'ACCESS-PASSPHRASE': passphrase,
  };
}
