import type { Definitions } from './JsonSchema.js';

/** The names of all types that something refers to, directly or by others. */
export function reachedFrom(root: unknown, schemas: Definitions): Set<string> {
  const found = new Set<string>();
  const queue = refsIn(root);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...refsIn(schemas[name] ?? {}));
  }
  return found;
}

function refsIn(schema: unknown): string[] {
  return [...JSON.stringify(schema).matchAll(/"#\/(?:\$defs|components\/schemas)\/([^"]+)"/g)].map(
    ([, name]) => name ?? '',
  );
}
