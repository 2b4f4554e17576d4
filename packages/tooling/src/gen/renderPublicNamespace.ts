import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { marker } from './marker.js';
import { methodName } from './methodName.js';
import { pascal } from './pascal.js';
import { renderDoc } from './renderDoc.js';
import { renderImports } from './renderImports.js';
import { renderMethod } from './renderMethod.js';

/** The namespace of one category of public endpoints: its interface and its binder. */
export function renderPublicNamespace(category: string, endpoints: readonly EndpointFile[]): string {
  const type = `${pascal(category)}Public`;
  const module = `@bitget-kit/public-api/${category}`;
  const first = methodName(category, endpoints[0]?.name ?? '');
  const pairs = endpoints.map(({ name }) => `${methodName(category, name)}: ${name}`);
  return `// ${marker}
import { type CallOptions, type Transport, bind } from '@bitget-kit/transport';
${renderImports(endpoints)}

${renderDoc([
  `The public endpoints of \`${category}\` as methods.`,
  '',
  '@example',
  '```ts',
  `import type { ${type} } from '${module}';`,
  '',
  '// A function asks for what it calls, so that a test can hand in an object.',
  `export type Source = Pick<${type}, '${first}'>;`,
  '```',
])}
export interface ${type} {
${endpoints.map(renderMethod).join('\n\n')}
}

${renderDoc([
  `Binds the public endpoints of \`${category}\` to a transport. No credentials are needed.`,
  '',
  '@example',
  '```ts',
  `import { ${category} } from '${module}';`,
  "import { createTransport } from '@bitget-kit/transport';",
  '',
  `const { ${first} } = ${category}(createTransport());`,
  '```',
])}
export function ${category}(transport: Transport<never>): ${type} {
  return bind(transport, { ${pairs.join(', ')} });
}
`;
}
