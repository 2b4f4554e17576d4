import { dereference } from '@cfworker/json-schema';
import type { JsonSchema } from './CategorySchemas.js';
import { categories } from './categories.generated.js';
import { loaders } from './loaders.generated.js';

/**
 * Names an endpoint: a descriptor of the API packages will do, and so will the two texts.
 *
 * @example
 * ```ts
 * import { checkResponse, type EndpointRef } from '@bitget-kit/contract';
 *
 * const time: EndpointRef = { method: 'GET', path: '/api/v2/public/time' };
 * const differences = await checkResponse(time, { serverTime: '1767225600000' });
 * ```
 */
export interface EndpointRef {
  readonly method: string;
  readonly path: string;
}

/** The schemas of a category, with their references resolved. */
export interface LoadedCategory {
  /** The named types, and both sides of each endpoint under {@link sideName}. */
  readonly $defs: Readonly<Record<string, JsonSchema>>;
  /** Every schema by its address, as the validator wants it. */
  readonly lookup: ReturnType<typeof dereference>;
}

const loaded = new Map<string, Promise<LoadedCategory>>();

/** The schemas of the endpoint's category. They are loaded, and their references resolved, once and when first needed. */
export async function loadCategory({ method, path }: EndpointRef): Promise<LoadedCategory> {
  const category = categories[`${method} ${path}`];
  const load = category === undefined ? undefined : loaders[category];
  if (category === undefined || !load) throw new RangeError(`the contract knows no endpoint ${method} ${path}.`);
  const known = loaded.get(category) ?? load().then(resolve);
  loaded.set(category, known);
  return known;
}

/** Where the schema of one side of an endpoint stands among the definitions. */
export function sideName({ method, path }: EndpointRef, part: 'params' | 'result'): string {
  return `${method} ${path} ${part}`;
}

function resolve({ endpoints, $defs }: Awaited<ReturnType<(typeof loaders)[string]>>): LoadedCategory {
  const all: Record<string, JsonSchema> = { ...$defs };
  for (const [id, { params, result }] of Object.entries(endpoints)) {
    all[`${id} params`] = params ?? NO_PARAMS;
    all[`${id} result`] = result;
  }
  return { $defs: all, lookup: dereference({ $defs: all }) };
}

const NO_PARAMS: JsonSchema = { type: 'object', properties: {} };
