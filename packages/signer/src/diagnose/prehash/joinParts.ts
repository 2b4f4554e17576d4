import type { Parts } from './Parts.js';

/** The right way to join them. */
export function joinParts({ timestamp, method, path, query, body }: Parts): string {
  return `${timestamp}${method}${path}${query}${body}`;
}
