import { BitgetError } from '@bitget-kit/errors';

/** The error of a call that cannot be followed. It names what is wrong, never its value. */
export function invalidRequest(caller: string, parameter: string, reason: string): BitgetError {
  const message = `${caller}: ${parameter} ${reason}. Nothing was sent.`;
  return new BitgetError('request/invalid', message, { endpoint: caller, parameter, outcome: 'not-sent' });
}
