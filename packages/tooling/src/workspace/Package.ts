import type { Manifest } from './Manifest.js';

/** One package of the workspace. */
export interface Package {
  /** Name of its folder under `packages`. */
  readonly folder: string;
  /** Absolute path of its folder. */
  readonly dir: string;
  readonly manifest: Manifest;
}
