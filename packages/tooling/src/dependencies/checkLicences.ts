import type { Shipped } from './Shipped.js';

/** Licences that ask for no more than to be named. */
const ALLOWED: ReadonlySet<string> = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

/** Whether users may take everything that comes with our packages as freely as ours. */
export function checkLicences(shipped: readonly Shipped[]): string[] {
  return shipped
    .filter(({ license }) => !isAllowed(license))
    .map(
      ({ name, version, license }) =>
        `${name} ${version} is under "${license || 'no licence'}". Allowed: ${[...ALLOWED].join(', ')}.`,
    );
}

/** Of alternatives one must do: `(MIT OR GPL-3.0)`. */
function isAllowed(license: string): boolean {
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => ALLOWED.has(one));
}
