import type { Descriptor } from '../endpoints/EndpointFile.js';

/** A limit in words. */
export function renderLimit(limit: Descriptor['limit']): string {
  if (!limit) return 'not documented';
  const span = limit.seconds === 1 ? 'second' : `${limit.seconds} seconds`;
  return `${limit.requests} per ${span}, ${limit.scope}`;
}
