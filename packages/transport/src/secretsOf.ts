import type { PreparedRequest } from './Transport.js';

/** The credentials that a request carries, to be searched for in whatever comes back. */
export function secretsOf({ headers }: PreparedRequest): string[] {
  return ['ACCESS-KEY', 'ACCESS-PASSPHRASE', 'ACCESS-SIGN'].map((name) => headers[name] ?? '');
}
