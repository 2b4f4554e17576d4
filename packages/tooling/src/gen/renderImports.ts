import type { EndpointFile } from '../endpoints/EndpointFile.js';

/** Imports of the descriptors and of every type that their signatures name. */
export function renderImports(endpoints: readonly EndpointFile[]): string {
  const lines = new Set<string>();
  for (const { name, params, result } of endpoints) {
    lines.add(`import { ${name} } from './${name}.js';`);
    for (const [type, from] of Object.entries({ ...params.imports, ...result.imports })) {
      lines.add(`import { type ${type} } from '${from}';`);
    }
  }
  return [...lines].join('\n');
}
