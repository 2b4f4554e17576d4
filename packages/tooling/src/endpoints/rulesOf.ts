import type { Descriptor, Rule } from './EndpointFile.js';

/** The rules of a descriptor by parameter; for an array body those of its rows. */
export function rulesOf({ check = {}, body }: Descriptor): Readonly<Record<string, Rule>> {
  if (body !== 'array') return check as Readonly<Record<string, Rule>>;
  return typeof check.items === 'object' ? (check.items as Readonly<Record<string, Rule>>) : {};
}
