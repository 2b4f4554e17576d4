import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { methodName } from '../gen/methodName.js';
import { renderLimit } from './renderLimit.js';

/** How an endpoint is called, where it leads and what it costs, in one line. */
export function describeEndpoint({
  category,
  name,
  descriptor,
  needs,
  paramsOptional,
  typedParams,
}: EndpointFile): string {
  const { method, path, limit, stability } = descriptor;
  const parameters = Object.keys(typedParams).length === 0 ? '' : paramsOptional ? 'params?' : 'params';
  return [
    `\`bitget.${category}.${methodName(category, name)}(${parameters})\``,
    `\`${method} ${path}\``,
    needs === 'public' ? 'no key' : `permission \`${needs}\``,
    limit ? renderLimit(limit) : 'limit not documented',
    ...(stability === 'observed' ? ['observed, not documented'] : []),
  ].join(' · ');
}
