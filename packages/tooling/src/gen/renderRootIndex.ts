import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { ToolingError } from '../ToolingError.js';
import { marker } from './marker.js';

/** What one category adds to the index of its package. */
export interface CategoryExports {
  readonly category: string;
  readonly endpoints: readonly EndpointFile[];
  readonly types: readonly string[];
}

/** The index of a package: descriptors, types and binders of all categories. */
export function renderRootIndex(categories: readonly CategoryExports[]): string {
  refuseClashes(categories);
  const lines = categories.map(({ category, endpoints, types }) => {
    const names = [...types.map((name) => `type ${name}`), category, ...endpoints.map(({ name }) => name)];
    return `export { ${names.join(', ')} } from './${category}/index.js';`;
  });
  return `// ${marker}\n${lines.join('\n')}\n`;
}

function refuseClashes(categories: readonly CategoryExports[]): void {
  const homes = new Map<string, string>();
  for (const { category, types } of categories) {
    for (const name of types) {
      const other = homes.get(name);
      if (other)
        throw new ToolingError(
          `Both ${other} and ${category} export a type ${name}. Put the category in front of one.`,
        );
      homes.set(name, category);
    }
  }
}
