import type { Kit } from './Kit.js';
import type { Place } from './Place.js';

/** What a check looks at. */
export interface Subject {
  /** The build under test. */
  readonly kit: Kit;
  /** The other build, loaded into the same process. */
  readonly twin: Kit;
  readonly place: Place;
}

/** One thing that holds, of the ESM and of the CJS build. It throws when it does not. */
export interface Check {
  readonly name: string;
  /** Where it holds. Everywhere, unless it is about something that the others lack. */
  readonly runtimes?: readonly Place['runtime'][];
  readonly run: (subject: Subject) => void | Promise<void>;
}
