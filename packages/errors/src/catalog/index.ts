export type { ApiArea, ApiCodeInfo } from './ApiCodeInfo.js';
export { listApiCodes } from './listApiCodes.js';
export { lookupApiCode } from './lookupApiCode.js';
