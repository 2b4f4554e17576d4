export type { Example } from './Example.js';
export { extractExamples } from './extractExamples.js';
export { readPages } from './readPages.js';
