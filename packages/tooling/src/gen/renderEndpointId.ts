import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { marker } from './marker.js';
import { renderDoc } from './renderDoc.js';

/** The type that knows every endpoint by `METHOD /path`, for settings that are made per endpoint. */
export function renderEndpointId(endpoints: readonly EndpointFile[]): string {
  const ids = [...new Set(endpoints.map(({ descriptor: { method, path } }) => `${method} ${path}`))].sort();
  const doc = renderDoc([
    'Names an endpoint as limits and errors do: `METHOD /path`.',
    '',
    '@example',
    '```ts',
    "import type { EndpointId } from 'bitget-kit';",
    '',
    "const slow: EndpointId = 'POST /api/v2/spot/trade/place-order';",
    '```',
  ]);
  return `// ${marker}

${doc}
export type EndpointId =
${ids.map((id) => `  | '${id}'`).join('\n')};
`;
}
