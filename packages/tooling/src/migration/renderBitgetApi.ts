import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { marker } from '../gen/marker.js';
import { methodName } from '../gen/methodName.js';
import type { BitgetApi } from './readBitgetApi.js';

/** The table of all methods of `bitget-api`, each with ours for the same endpoint. */
export function renderBitgetApi({ version, methods }: BitgetApi, endpoints: readonly EndpointFile[]): string {
  const ours = new Map(endpoints.map((one) => [idOf(one), one]));
  const byPath = new Map(endpoints.map((one) => [one.descriptor.path, one]));
  const sections = [...new Set(methods.map(({ client }) => client))].map((client) => {
    const rows = methods
      .filter((method) => method.client === client)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(
        ({ name, endpoint }) =>
          `| \`${name}\` | ${callOf(ours.get(endpoint) ?? byPath.get(endpoint.split(' ')[1]), endpoint)} | \`${endpoint}\` |`,
      );
    return `## ${client}

| bitget-api | bitget-kit | endpoint |
| --- | --- | --- |
${rows.join('\n')}
`;
  });
  return `<!-- ${marker} -->

# Every method of bitget-api

The ${methods.length} requests that the REST clients of \`bitget-api\` ${version} can make, read from the package itself, each with the method
of bitget-kit for the same endpoint. A method that takes the margin mode stands there twice. How parameters and answers differ:
[From bitget-api](../recipes/from-bitget-api.md).

<TableFilter label="Method or path" example="submitOrder, /v3/, position" />

${sections.join('\n')}`;
}

/** The same path by another method is a disagreement of the two, and is told. */
function callOf(endpoint: EndpointFile | undefined, sent: string): string {
  // Six of its methods send the place-holder of a template as it is written.
  if (!endpoint) return sent.includes('${') ? 'none: no such path' : 'none';
  const { category, name } = endpoint;
  const link = `[\`bitget.${category}.${methodName(category, name)}\`](endpoints.md#${name.toLowerCase()})`;
  return idOf(endpoint) === sent ? link : `${link}, by \`${endpoint.descriptor.method}\` as documented`;
}

function idOf({ descriptor }: EndpointFile): string {
  return `${descriptor.method} ${descriptor.path}`;
}
