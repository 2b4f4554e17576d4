import { type OutputUnit, validate } from '@cfworker/json-schema';
import type { Deviation } from './Deviation.js';
import { findNew } from './findNew.js';
import { type EndpointRef, loadCategory, sideName } from './schemas/loadCategory.js';
import { shapeOf } from './shapeOf.js';
import { valueAt } from './valueAt.js';

/** Keywords whose errors only repeat that something inside is wrong. */
const REPEATING = new Set(['$ref', 'properties', 'items', 'prefixItems', 'anyOf', 'additionalProperties']);

/** Where a value differs from what the contract says of one side of an endpoint. */
export async function compare(endpoint: EndpointRef, part: 'params' | 'result', value: unknown): Promise<Deviation[]> {
  const { $defs, lookup } = await loadCategory(endpoint);
  const schema = $defs[sideName(endpoint, part)] ?? {};
  const { errors } = validate(value, schema, '2020-12', lookup, false);
  const wrong = errors.filter(({ keyword }) => !REPEATING.has(keyword)).map((error) => deviationOf(error, value));
  const distinct = new Map(wrong.map((one) => [`${one.kind} ${one.path} ${one.message}`, one]));
  return [...distinct.values(), ...findNew(value, schema, $defs)];
}

function deviationOf({ keyword, instanceLocation, error }: OutputUnit, root: unknown): Deviation {
  const place = instanceLocation.slice(1);
  const lacking = keyword === 'required' ? /"(.+)"/.exec(error)?.[1] : undefined;
  if (lacking !== undefined) {
    return { kind: 'missing', path: `${place}/${lacking}`, found: 'nothing', message: error };
  }
  return { kind: 'type', path: place, found: shapeOf(valueAt(root, place)), message: error };
}
