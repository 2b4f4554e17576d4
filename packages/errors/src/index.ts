export type { ApiErrorCategory } from './ApiErrorCategory.js';
export { BitgetError } from './BitgetError.js';
export type { BitgetErrorCode, ErrorContexts, WriteOutcome } from './ErrorContexts.js';
export { isBitgetError } from './isBitgetError.js';
export type { RetryAdvice } from './RetryAdvice.js';
