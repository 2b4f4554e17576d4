import type { SignatureMistakeId } from '../SignatureMistakeId.js';
import { jsonForms } from './jsonForms.js';
import { readJson } from './readJson.js';
import type { Variant } from './Variant.js';

/** What is signed by mistake for a body that was not sent. */
const PLACEHOLDERS = ['{}', 'null', 'undefined', 'None', '""', '[]'];

/** The body missing, invented, serialised in another way, or turned into a query. */
export function bodyVariants(body: string): Variant[] {
  if (body === '') return PLACEHOLDERS.map((text) => variant('body-placeholder', text));
  const value = readJson(body);
  return [
    variant('body-missing', ''),
    variant('body-reserialised', body.trim()),
    ...(value === undefined ? [] : jsonVariants(body, value)),
  ];
}

function jsonVariants(body: string, value: unknown): Variant[] {
  return [
    ...jsonForms(body, value).map((text) => variant('body-reserialised', text)),
    variant('body-stringified-twice', JSON.stringify(body)),
    variant('body-stringified-twice', JSON.stringify(JSON.stringify(value))),
    ...(typeof value === 'object' && value !== null ? asText(value) : []),
  ];
}

/** What becomes of an object that is joined to text, or taken for parameters. */
function asText(value: object): Variant[] {
  const pairs = Object.entries(value).map(([name, inner]) => `${name}=${joined(inner)}`);
  const queries = Array.isArray(value) ? [] : [pairs.join('&'), pairs.toSorted().join('&')];
  return [
    variant('body-not-serialised', joined(value)),
    ...queries.flatMap((query): Variant[] => [
      { mistakes: ['body-as-query'], parts: { query: `?${query}`, body: '' } },
      variant('body-as-query', query),
    ]),
  ];
}

/** What JavaScript makes of a value that is joined to text. Not by `String`: the body chooses what `toString` is. */
function joined(value: unknown): string {
  if (Array.isArray(value)) return value.map((inner) => (inner === null ? '' : joined(inner))).join(',');
  return typeof value === 'object' && value !== null ? '[object Object]' : String(value);
}

function variant(mistake: SignatureMistakeId, body: string): Variant {
  return { mistakes: [mistake], parts: { body } };
}
