const ALLOWED = new Set([
  'packages',
  'docs',
  'node_modules',
  'coverage',
  'turbo.json',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'biome.json',
  'README.md',
  'LICENSE',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'AGENTS.md',
]);

/** Whether the top folder holds only what the architecture lists. Names with a dot in front are free. */
export function checkTopLevel(names: readonly string[]): string[] {
  return names
    .filter((name) => !name.startsWith('.') && !ALLOWED.has(name))
    .map((name) => `${name} does not belong in the top folder. Tools go to packages/tooling, prose to docs.`);
}
