import type { Package } from '../workspace/Package.js';

/** The part of `.changeset/config.json` that the check reads. */
export interface ChangesetConfig {
  readonly fixed?: readonly (readonly string[])[];
}

/** Whether every published package is released with the others, under one version. */
export function checkReleaseGroup(packages: readonly Package[], { fixed = [] }: ChangesetConfig): string[] {
  const published = packages.filter(({ manifest }) => !manifest.private).map(({ manifest }) => manifest.name);
  const group = fixed[0] ?? [];
  return [
    ...published
      .filter((name) => !group.includes(name))
      .map((name) => `${name} is missing from "fixed" in .changeset/config.json.`),
    ...group
      .filter((name) => !published.includes(name))
      .map((name) => `${name} is in "fixed" of .changeset/config.json, but no such package is published.`),
  ];
}
