import { createHmac } from 'node:crypto';

/** What the tests put into the fields. */
export const sample = {
  timestamp: '1700000000789',
  path: '/api/v2/spot/account/assets',
  query: 'coin=%24AI&limit=20',
  secret: 'throw-away-secret',
};

/** What is to be signed for it. */
export const samplePrehash: string = `${sample.timestamp}GET${sample.path}?coin=$AI&limit=20`;

/** HMAC by Node, not by us. */
export function hmac(prehash: string, encoding: 'base64' | 'hex' = 'base64', key: string = sample.secret): string {
  return createHmac('sha256', key).update(prehash).digest(encoding);
}
