import { BitgetError } from '@bitget-kit/errors';
import type { SignRequest } from './SignRequest.js';

/** The refusal of a request that cannot be signed. It names the part and never holds its value. */
export function invalidRequest(
  { method, path }: SignRequest,
  parameter: keyof SignRequest,
  what: string,
): BitgetError<'request/invalid'> {
  // Whatever was given; the query is no part of it.
  const endpoint = `${String(method).toUpperCase()} ${String(path).replace(/[?#].*/s, '')}`;
  return new BitgetError('request/invalid', `${parameter} ${what}.`, { endpoint, parameter });
}
