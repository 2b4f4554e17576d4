import { ApiFailure } from '../ApiFailure.js';

/** Refuses an object or a list where a text, number or boolean belongs. `lists` names the parameters that may be lists. */
export function checkScalars(params: object, lists: readonly string[] = []): void {
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'object' && value !== null && !lists.includes(name)) {
      throw new ApiFailure('40017', `Parameter verification failed ${name}`);
    }
  }
}
