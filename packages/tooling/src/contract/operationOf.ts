import type { EndpointFile } from '../endpoints/EndpointFile.js';
import type { Definitions, JsonSchema } from './JsonSchema.js';
import { queryParameters } from './queryParameters.js';
import type { Sample } from './Sample.js';
import { schemaOfType } from './schemaOfType.js';

/** One endpoint as an operation of OpenAPI. */
export function operationOf(
  endpoint: EndpointFile,
  schemas: Definitions,
  sample: Sample | undefined,
): Record<string, unknown> {
  const { category, name, needs, descriptor } = endpoint;
  const isPublic = needs === 'public';
  const { summary, description, see } = splitDoc(endpoint.doc);
  return {
    operationId: name,
    tags: [category],
    summary,
    ...(description ? { description } : {}),
    ...(see ? { externalDocs: { url: see } } : {}),
    security: isPublic
      ? []
      : [{ 'ACCESS-KEY': [], 'ACCESS-SIGN': [], 'ACCESS-TIMESTAMP': [], 'ACCESS-PASSPHRASE': [] }],
    ...inputOf(endpoint, schemas, sample),
    responses: responsesOf(schemaOfType(endpoint.result.text, schemas), sample),
    'x-access': descriptor.access,
    ...(isPublic ? {} : { 'x-permission': needs }),
    ...(descriptor.limit ? { 'x-rate-limit': descriptor.limit } : {}),
    'x-stability': descriptor.stability ?? 'documented',
    ...(descriptor.page ? { 'x-page': descriptor.page } : {}),
  };
}

function inputOf(
  { descriptor, params }: EndpointFile,
  schemas: Definitions,
  sample: Sample | undefined,
): Record<string, unknown> {
  const schema = schemaOfType(params.text, schemas);
  if (!schema) return {};
  if (descriptor.method === 'GET') return { parameters: queryParameters(schema, schemas) };
  const example = sample?.request === undefined ? {} : { example: sample.request };
  return { requestBody: { required: true, content: { 'application/json': { schema, ...example } } } };
}

function responsesOf(data: JsonSchema | undefined, sample: Sample | undefined): Record<string, unknown> {
  const envelope: JsonSchema = {
    allOf: [{ $ref: '#/components/schemas/Envelope' }],
    properties: { data: data ?? {} },
    required: ['data'],
  };
  const example =
    sample?.data === undefined
      ? {}
      : { example: { code: '00000', msg: 'success', requestTime: 1700000000000, data: sample.data } };
  return {
    '200': { description: 'Done.', content: { 'application/json': { schema: envelope, ...example } } },
    '400': { $ref: '#/components/responses/Refused' },
    '429': { $ref: '#/components/responses/LimitExceeded' },
  };
}

function splitDoc(doc: readonly string[]): { summary: string; description: string; see: string | undefined } {
  const end = doc.findIndex((line) => line.startsWith('@'));
  const text = (end < 0 ? doc : doc.slice(0, end)).join('\n').trim();
  const [first = ''] = text.split('\n\n');
  const summary = first.replaceAll('\n', ' ').split(/(?<=\.)\s/)[0] ?? '';
  const see = doc.find((line) => line.startsWith('@see '))?.slice(5);
  return { summary, description: text, see };
}
