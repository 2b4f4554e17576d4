export { checkAmounts } from './checkAmounts.js';
export { futuresRules } from './futuresRules.js';
export type { OrderRules } from './OrderRules.js';
export { roundTo } from './roundTo.js';
export { spotRules } from './spotRules.js';
export { utaRules } from './utaRules.js';
