import type { BitgetErrorCode, ErrorContexts } from './ErrorContexts.js';

/**
 * The one error class of bitget-kit. `code` says what happened, `context` holds the facts of that code, `message` is
 * one sentence for people. Neither holds a credential: contexts are built from listed fields only.
 *
 * Tell codes apart with {@link isBitgetError} rather than `instanceof`: it also works when an ESM and a CJS copy of
 * this package meet in one process.
 *
 * An aborted call does not raise this class: it rejects with the reason of the signal.
 *
 * @example
 * ```ts
 * import { BitgetError } from '@bitget-kit/errors';
 *
 * throw new BitgetError('config/invalid', 'baseUrl must be an https URL', { option: 'baseUrl' });
 * ```
 */
export class BitgetError<C extends BitgetErrorCode = BitgetErrorCode> extends Error {
  override readonly name: 'BitgetError' = 'BitgetError';
  readonly code: C;
  readonly context: ErrorContexts[C];

  constructor(code: C, message: string, context: ErrorContexts[C], options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.context = context;
  }

  /** The error as plain data for logs: `JSON.stringify` of an ordinary error would be `{}`. */
  toJSON(): { name: string; code: C; message: string; context: ErrorContexts[C] } {
    return { name: this.name, code: this.code, message: this.message, context: this.context };
  }
}
