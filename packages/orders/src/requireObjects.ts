import { invalidRequest } from './invalidRequest.js';

/** Refuses what only a program without types hands in, before anything is read from it. */
export function requireObjects(caller: string, objects: { readonly [name: string]: unknown }): void {
  for (const [name, value] of Object.entries(objects)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw invalidRequest(caller, name, 'must be an object');
    }
  }
}
