import type { Place } from './suite/Place.js';

/** What is needed to start a runtime. */
export interface Launch {
  /** Where the pinned runtimes are installed: a `node_modules`. */
  readonly pins: string;
  /** A folder of this run, inside the project that installed the packed packages. */
  readonly folder: string;
  /** The program in it: one file where the runtime takes a bundle, else the modules as they are. */
  readonly program: string;
  readonly origin: string;
}

/** A program to start. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** A row of the matrix. */
export interface Runtime {
  readonly label: string;
  readonly name: Place['runtime'];
  readonly sender: Place['sender'];
  /** Its name in `pins/package.json`. Without one it is looked for on PATH, and not pinned. */
  readonly pin?: string;
  /** The conditions of `exports` and `imports` that a bundler for it goes by. Absent where it loads modules itself. */
  readonly bundle?: { readonly conditions: readonly string[]; readonly format: 'esm' | 'iife' };
  /** Whether its own `fetch` takes a proxy. Then one is started for the run. */
  readonly takesProxy?: boolean;
  /** Whether it prints nothing of its own. Then whatever is printed counts as a failure. */
  readonly isSilent: boolean;
  /** Whether it ends once the suite has: what does not would hold up its user's program too. */
  readonly ends: boolean;
  /** It may write what the runtime needs besides the program. */
  readonly command: (launch: Launch) => Command;
}
