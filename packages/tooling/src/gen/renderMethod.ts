import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { methodName } from './methodName.js';
import { renderDoc } from './renderDoc.js';

/** One method of a namespace, with the endpoint's own words, so that an editor shows them where it is called. */
export function renderMethod(endpoint: EndpointFile): string {
  const { category, name, params, result, paramsOptional } = endpoint;
  const signature = `${methodName(category, name)}(params${paramsOptional ? '?' : ''}: ${params.text}, options?: CallOptions): Promise<${result.text}>;`;
  return `${renderDoc(methodDoc(endpoint), '  ')}\n  ${signature}`;
}

/** The example stays with the descriptor: it shows `call`, not the method. */
function methodDoc({ name, doc, paged }: EndpointFile): string[] {
  const example = doc.findIndex((line) => line.startsWith('@example'));
  const words = example < 0 ? [...doc] : doc.slice(0, example);
  const more = paged
    ? 'for an example, and for `paginate`, which walks all pages'
    : 'for an example and for use without a namespace';
  return [...words, `@see {@link ${name}} ${more}.`];
}
