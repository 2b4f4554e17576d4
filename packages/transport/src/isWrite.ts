import type { Endpoint } from './Endpoint.js';

/** Whether an endpoint changes something: it must never be sent twice by accident. Some reads are POST as well. */
export function isWrite(endpoint: Endpoint<unknown, unknown>): boolean {
  return endpoint.method === 'POST' && endpoint.access === 'private' && endpoint.permission !== 'read';
}
