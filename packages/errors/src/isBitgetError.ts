import type { BitgetError } from './BitgetError.js';
import type { BitgetErrorCode } from './ErrorContexts.js';

/**
 * Whether a caught value is a {@link BitgetError}, and of the given code. Decided by name and code, so that it holds
 * across duplicate copies of the package, and narrows `context` to the fields of that code.
 *
 * @example
 * ```ts
 * import { isBitgetError } from '@bitget-kit/errors';
 *
 * declare const error: unknown;
 * if (isBitgetError(error, 'transport/timeout') && error.context.outcome === 'unknown') {
 *   console.warn('the order may exist: look it up by its clientOid', error.context.endpoint);
 * }
 * ```
 */
export function isBitgetError<C extends BitgetErrorCode = BitgetErrorCode>(
  value: unknown,
  code?: C,
): value is { [K in C]: BitgetError<K> }[C] {
  if (!(value instanceof Error) && !isErrorLike(value)) return false;
  const error = value as Partial<BitgetError>;
  return error.name === 'BitgetError' && typeof error.code === 'string' && (code === undefined || error.code === code);
}

/** Errors of another realm (an iframe, a VM context) fail `instanceof`, yet look like errors. */
function isErrorLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'message' in value && 'context' in value;
}
