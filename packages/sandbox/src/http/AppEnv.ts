import type { AnswerOptions } from '../faults/withFaults.js';

/** The address of a request is not in the request: whoever runs the app says it. */
export interface AppEnv {
  readonly Bindings: Partial<AnswerOptions>;
}
