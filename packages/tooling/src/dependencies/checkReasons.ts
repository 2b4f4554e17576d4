import type { Package } from '../workspace/Package.js';
import type { Reason } from './Reason.js';
import type { Shipped } from './Shipped.js';

const LIST = 'packages/tooling/dependencies.json';

/** Whether each package of others has its line in the reviewed list, and each line its package. */
export function checkReasons(
  packages: readonly Package[],
  shipped: readonly Shipped[],
  reasons: readonly Reason[],
  decisions: readonly string[],
): string[] {
  const own = new Set(packages.map(({ manifest }) => manifest.name));
  const peers = packages.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {}));
  const used = new Set([...shipped.map(({ name }) => name), ...peers].filter((name) => !own.has(name)));
  const listed = reasons.map(({ name }) => name);
  return [
    ...[...used]
      .filter((name) => !listed.includes(name))
      .map((name) => `${name} comes with our packages, but has no line in ${LIST}. Say there why it is worth it.`),
    ...listed
      .filter((name) => !used.has(name))
      .map((name) => `${name} has a line in ${LIST}, but no package of ours brings it. Delete the line.`),
    ...listed
      .filter((name, index) => listed.indexOf(name) !== index)
      .map((name) => `${name} has two lines in ${LIST}.`),
    ...reasons.filter(({ reason }) => reason.trim() === '').map(({ name }) => `${name} has no reason in ${LIST}.`),
    ...reasons
      .filter(({ decision }) => decision !== undefined && !decisions.includes(decision))
      .map(({ name, decision }) => `${name} names the decision "${decision}" in ${LIST}, which docs/decisions lacks.`),
  ];
}
