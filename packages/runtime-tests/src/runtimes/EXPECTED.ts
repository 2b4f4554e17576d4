import { CHECKS } from './suite/CHECKS.js';
import { FORMS } from './suite/FORMS.js';
import { resultName } from './suite/resultName.js';

/** What every run must have done, by the names of the results. */
export const EXPECTED: readonly string[] = FORMS.flatMap((form) => CHECKS.map((check) => resultName(form, check)));
