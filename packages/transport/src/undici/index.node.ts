export { createUndiciFetch, type UndiciFetch, type UndiciFetchOptions } from './createUndiciFetch.node.js';
