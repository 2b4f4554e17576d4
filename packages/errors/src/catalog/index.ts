export type { ApiErrorCategory } from '../ApiErrorCategory.js';
export type { RetryAdvice } from '../RetryAdvice.js';
export type { ApiArea, ApiCodeInfo } from './ApiCodeInfo.js';
export { listApiCodes } from './listApiCodes.js';
export { lookupApiCode } from './lookupApiCode.js';
