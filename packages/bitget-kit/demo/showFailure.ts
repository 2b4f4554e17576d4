import { isBitgetError } from '@bitget-kit/errors';
import { dim, line, red } from './screen.js';

/** What went wrong, for a person: no stack, and what the exchange meant by its code. */
export function showFailure(error: unknown): void {
  line(red(error instanceof Error ? error.message : String(error)));
  if (isBitgetError(error, 'api/rejected') && error.context.explanation) line(dim(error.context.explanation));
  if (isBitgetError(error)) line(dim(`code ${error.code}`));
}
