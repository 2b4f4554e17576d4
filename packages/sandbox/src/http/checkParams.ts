import type { EndpointFact } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';
import { ACCEPTED } from './ACCEPTED.js';
import { checkScalars } from './checkScalars.js';
import { wrongParam } from './wrongParam.js';

const MOST_WINDOW_MS = 60_000;

/**
 * Refuses a request that lacks a parameter which the facts call required, gives one of the wrong kind or outside its
 * documented values, or that came after the time its sender allowed for it.
 */
export function checkParams(
  fact: EndpointFact,
  params: { readonly [name: string]: unknown },
  optional: readonly string[],
  now: number,
): void {
  if (fact.body === 'array') return;
  checkScalars(
    params,
    fact.params.filter(({ type }) => type === 'array').map(({ name }) => name),
  );
  for (const { name, required, enum: values, type } of fact.params) {
    const value = params[name];
    if (value === undefined || value === null || value === '') {
      if (required && !optional.includes(name)) throw missing(fact, name);
      continue;
    }
    const more = ACCEPTED[fact.path]?.[name] ?? [];
    const known = !values || type !== 'string' || [...values, ...more].some((one) => isSame(one, String(value)));
    if (!known) throw wrongParam(fact, name);
  }
  if (fact.params.some(({ name }) => name === 'receiveWindow')) checkWindow(params, now);
}

/** Case does not count: other clients write `GTC`, and are understood. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function missing({ path }: EndpointFact, name: string): ApiFailure {
  return new ApiFailure(path.startsWith('/api/v3/') ? '400172' : '40019', `Parameter ${name} cannot be empty`);
}

/** `requestTime` and `receiveWindow` are parameters, not headers: how old the request may be when it is carried out. */
function checkWindow({ requestTime, receiveWindow }: { readonly [name: string]: unknown }, now: number): void {
  if (!requestTime || !receiveWindow) return;
  if (!(Number(receiveWindow) < MOST_WINDOW_MS)) {
    throw new ApiFailure('40079', 'receiveWindow timestamp must be less than 60s');
  }
  if (!(now <= Number(requestTime) + Number(receiveWindow))) {
    throw new ApiFailure('40078', 'Timestamp for this request is outside of the ME receiveWindow.');
  }
}
