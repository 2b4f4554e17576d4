import type { Command } from '../runtimes/Runtime.js';

/** A package manager, and how its users go about it. */
export interface Manager {
  readonly label: string;
  /** Its name in `pins/package.json`. Without one it is looked for on PATH. */
  readonly pin?: string;
  /** The manager itself. `pins` is where the pinned ones are installed: a `node_modules`. */
  readonly command: (pins: string) => Command;
  /** What makes it install what `package.json` says, and write the lock file. */
  readonly install: readonly string[];
  /** Settings that the project holds, by file name, besides the address of the registry in `.npmrc`. */
  readonly settings?: (registry: string) => Readonly<Record<string, string>>;
  /** How a program is run in such a project. */
  readonly run: (pins: string, program: string) => Command;
  /** Whether the program is compiled there too. */
  readonly compiles?: boolean;
}
