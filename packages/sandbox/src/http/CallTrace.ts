import type { ReceivedRequest } from './ReceivedRequest.js';

/** What is found out about one request on its way: what its answer carries, and what a person would want to see of it. */
export interface CallTrace {
  /** Headers of the answer. */
  readonly headers: Record<string, string>;
  /** The checks it has passed, in order; the one that refused it is the next. */
  readonly passed: CheckName[];
  /** The request, once it is read. */
  received?: ReceivedRequest;
}

/** The checks of a request, in the order in which they are made. */
export const CHECKS = [
  'limit',
  'signature',
  'account',
  'permission',
  'content type',
  'parameters',
  'business',
] as const;

/** One of them. */
export type CheckName = (typeof CHECKS)[number];
