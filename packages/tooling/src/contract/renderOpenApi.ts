import type { EndpointFile } from '../endpoints/EndpointFile.js';
import type { Definitions, JsonSchema } from './JsonSchema.js';
import { operationOf } from './operationOf.js';
import { reachedFrom } from './reachedFrom.js';
import type { Sample } from './Sample.js';

const DESCRIPTION = [
  'Every REST endpoint of Bitget that is known, made from the types of bitget-kit. Not an official document.',
  '',
  'Private requests are signed: `ACCESS-SIGN` is base64 of HMAC-SHA256 (or RSA) over',
  '`timestamp + METHOD + path + ?query + body`. Schemas are open: properties that are not listed may come.',
].join('\n');

/** The whole contract as an OpenAPI 3.1 document. */
export function renderOpenApi(
  endpoints: readonly EndpointFile[],
  schemas: Definitions,
  samples: ReadonlyMap<string, Sample>,
): string {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    const { path = '', method = '' } = endpoint.descriptor;
    const sample = samples.get(`${method} ${path}`);
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(endpoint, schemas, sample) };
  }
  const securitySchemes = Object.fromEntries(SECURITY.map((name) => [name, { type: 'apiKey', in: 'header', name }]));
  const all: Definitions = { ...schemas, Envelope: ENVELOPE };
  // Parameters of a query stand in their operations: no type of theirs is referred to.
  const used = Object.fromEntries([...reachedFrom(paths, all)].map((name) => [name, all[name]]));
  return `{
${JSON.stringify(headOf(endpoints)).slice(1, -1)},
"paths": {
${linesOf(paths)}
},
"components": {
"securitySchemes": ${JSON.stringify(securitySchemes)},
"responses": ${JSON.stringify(REFUSALS)},
"schemas": {
${linesOf(used)}
}
}
}
`;
}

/** All that stands before the paths. */
function headOf(endpoints: readonly EndpointFile[]): { readonly [field: string]: unknown } {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bitget REST API, V2 and V3',
      version: '2+3',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://api.bitget.com' }],
    tags: [...new Set(endpoints.map(({ category }) => category))].sort().map((name) => ({
      name,
      description: TAGS[name] ?? name,
    })),
  };
}

const TAGS: Readonly<Record<string, string>> = {
  broker: 'Brokers and agents: sub-accounts, their keys, commission.',
  common: 'What belongs to no product: server time, announcements, conversion, P2P, tax, virtual sub-accounts.',
  copy: 'Copy trading, for those who lead and those who follow.',
  earn: 'Savings, shark fin and elite products, loans against collateral.',
  futures: 'Futures of the classic account.',
  insloan: 'Institutional loans of the classic account.',
  margin: 'Cross and isolated margin of the classic account.',
  spot: 'Spot and wallet of the classic account.',
  uta: 'The unified account, V3.',
};

const SECURITY = ['ACCESS-KEY', 'ACCESS-SIGN', 'ACCESS-TIMESTAMP', 'ACCESS-PASSPHRASE'];

const REFUSAL: JsonSchema = {
  type: 'object',
  properties: {
    code: { type: 'string', description: 'The code of the reason: see the error catalogue.' },
    msg: { type: 'string' },
  },
  required: ['code', 'msg'],
};

const REFUSALS = {
  Refused: {
    description: 'The exchange refuses; `code` says why.',
    content: { 'application/json': { schema: REFUSAL } },
  },
  LimitExceeded: { description: 'Too many requests: wait five minutes.' },
};

const ENVELOPE: JsonSchema = {
  description: 'What every answer has around its data.',
  type: 'object',
  properties: {
    code: { type: 'string', const: '00000' },
    msg: { type: 'string' },
    requestTime: { type: 'integer', description: 'Ms since the epoch.' },
  },
  required: ['code', 'msg'],
};

/** One entry a line, by name: a change of one type is a change of one line. */
function linesOf(record: Readonly<Record<string, unknown>>): string {
  return Object.keys(record)
    .sort()
    .map((name) => `${JSON.stringify(name)}: ${JSON.stringify(record[name])}`)
    .join(',\n');
}
