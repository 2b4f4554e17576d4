import type { SignRequest } from './SignRequest.js';

/** `METHOD /path` for people, whatever was given. The query is no part of it. */
export function endpointOf({ method, path }: SignRequest): string {
  return `${String(method).toUpperCase()} ${String(path).replace(/[?#].*/s, '')}`;
}
