import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { marker } from './marker.js';
import { methodName } from './methodName.js';
import { pascal } from './pascal.js';
import { permissionsOf } from './permissionsOf.js';
import { renderDoc } from './renderDoc.js';
import { renderImports } from './renderImports.js';
import { renderMethod } from './renderMethod.js';

/** The namespace of one category of private endpoints: an interface for each permission, their sum, and the binder. */
export function renderPrivateNamespace(category: string, endpoints: readonly EndpointFile[]): string {
  const permissions = permissionsOf(endpoints);
  const interfaces = permissions.map((permission) =>
    renderInterface(
      category,
      permission,
      endpoints.filter(({ needs }) => needs === permission),
    ),
  );
  return `// ${marker}
import { type CallOptions, type Permission, type Transport, bind } from '@bitget-kit/transport';
${renderImports(endpoints)}

${interfaces.join('\n\n')}

${renderSum(category, permissions)}

${renderBinder(category, permissions, endpoints)}
`;
}

function renderInterface(category: string, permission: string, endpoints: readonly EndpointFile[]): string {
  const type = pascal(category) + pascal(permission);
  const first = methodName(category, endpoints[0]?.name ?? '');
  const doc = renderDoc([
    `The endpoints of \`${category}\` that need the permission \`${permission}\`, as methods.`,
    '',
    '@example',
    '```ts',
    `import type { ${type} } from '@bitget-kit/private-api/${category}';`,
    '',
    '// A function asks for what it calls, so that a test can hand in an object.',
    `export type Source = Pick<${type}, '${first}'>;`,
    '```',
  ]);
  return `${doc}\nexport interface ${type} {\n${endpoints.map(renderMethod).join('\n\n')}\n}`;
}

function renderSum(category: string, permissions: readonly string[]): string {
  const type = pascal(category);
  const doc = renderDoc([
    `The private endpoints of \`${category}\` that the permissions \`G\` allow; the others are not on the type.`,
    '',
    '@example',
    '```ts',
    `import type { ${type}Private } from '@bitget-kit/private-api/${category}';`,
    '',
    `export type ReadOnly = ${type}Private<'read'>;`,
    '```',
  ]);
  const parts = permissions.map((permission) => `('${permission}' extends G ? ${type}${pascal(permission)} : unknown)`);
  return `${doc}\nexport type ${type}Private<G extends Permission = Permission> = ${parts.join(' & ')};`;
}

function renderBinder(category: string, permissions: readonly string[], endpoints: readonly EndpointFile[]): string {
  const type = pascal(category);
  const doc = renderDoc([
    `Binds the private endpoints of \`${category}\` to a transport. Its permissions decide which methods there are.`,
    '',
    '@example',
    '```ts',
    `import { ${category} } from '@bitget-kit/private-api/${category}';`,
    "import type { Transport } from '@bitget-kit/transport';",
    '',
    "declare const transport: Transport<'read' | 'trade'>;",
    `const account = ${category}(transport);`,
    '```',
  ]);
  const pairs = endpoints.map(({ name }) => `${methodName(category, name)}: ${name}`);
  return `${doc}
export function ${category}<G extends Permission>(transport: Transport<G>): ${type}Private<G>;
export function ${category}(transport: Transport): ${permissions.map((permission) => type + pascal(permission)).join(' & ')} {
  return bind(transport, { ${pairs.join(', ')} });
}`;
}
