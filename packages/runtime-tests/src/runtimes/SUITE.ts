/** The file of the suite in a project: one module that imports nothing. */
export const SUITE = 'suite.js';
