import { redact } from './redact.js';

/**
 * Copies a foreign error into a new plain `Error` that is fit to be a `cause`: name, `code` (if a string) and message,
 * with every secret replaced, and the same of its own `cause`, where undici puts the reason. Nothing else comes along:
 * no headers, no request, no stack.
 *
 * @example
 * ```ts
 * import { BitgetError, sanitizeCause } from '@bitget-kit/errors';
 *
 * declare const key: string;
 * try {
 *   await fetch('https://api.bitget.com', { headers: { 'ACCESS-KEY': key } });
 * } catch (error) {
 *   const context = { endpoint: 'GET /', attempts: 1 };
 *   throw new BitgetError('transport/network', 'the connection failed', context, { cause: sanitizeCause(error, [key]) });
 * }
 * ```
 */
export function sanitizeCause(error: unknown, secrets: readonly string[]): Error {
  const { cause } = fieldsOf(error);
  return plainCopy(error, secrets, cause === undefined ? undefined : { cause: plainCopy(cause, secrets) });
}

function plainCopy(error: unknown, secrets: readonly string[], options?: ErrorOptions): Error {
  const { name, message, code } = fieldsOf(error);
  const text = typeof message === 'string' ? redact(message, secrets) : `a value of type ${typeof error} was thrown`;
  const copy = new Error(text, options);
  if (typeof name === 'string') copy.name = redact(name, secrets);
  return typeof code === 'string' ? Object.assign(copy, { code: redact(code, secrets) }) : copy;
}

/** What is read of a thrown value: anything can be thrown. */
function fieldsOf(thrown: unknown): { name?: unknown; message?: unknown; code?: unknown; cause?: unknown } {
  return typeof thrown === 'object' && thrown !== null ? thrown : { message: thrown };
}
