import type { ApiErrorCategory } from './ApiErrorCategory.js';
import type { BitgetError } from './BitgetError.js';
import { coreCategory } from './coreCategory.js';
import { isBitgetError } from './isBitgetError.js';

/**
 * Whether the exchange refused with a code of this category: as the error says, which knows the catalogue if the
 * transport was given it, or else by the short table.
 */
export function hasApiCategory(error: unknown, category: ApiErrorCategory): error is BitgetError<'api/rejected'> {
  if (!isBitgetError(error, 'api/rejected')) return false;
  const { category: given, apiCode } = error.context;
  return (given === 'unlisted' ? coreCategory(apiCode) : given) === category;
}
