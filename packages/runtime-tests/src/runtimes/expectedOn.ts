import { checksOn } from './suite/checksOn.js';
import { FORMS } from './suite/FORMS.js';
import type { Place } from './suite/Place.js';
import { resultName } from './suite/resultName.js';

/** What every run on a runtime must have done, by the names of the results. */
export function expectedOn(runtime: Place['runtime']): readonly string[] {
  const checks = checksOn(runtime);
  return FORMS.flatMap((form) => checks.map((check) => resultName(form, check)));
}
