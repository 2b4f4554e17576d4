import { layoutJson } from './layoutJson.js';
import type { QueryPair } from './QueryPair.js';
import type { Variant } from './Variant.js';

/** The parameters of a query as a JSON body: values as text or as numbers, in two layouts, with the query or without. */
export function paramsAsBody(pairs: readonly QueryPair[]): Variant[] {
  const orders = [pairs, pairs.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))];
  return orders.flatMap((order) =>
    [JSON.stringify, asNumber].flatMap((write) => {
      const json = `{${order.map(({ name, value = '' }) => `${JSON.stringify(name)}:${write(value)}`).join(',')}}`;
      return [json, layoutJson(json, { comma: ', ', colon: ': ' })].flatMap((body): Variant[] => [
        { mistakes: ['query-as-body'], parts: { query: '', body } },
        { mistakes: ['query-as-body'], parts: { body } },
      ]);
    }),
  );
}

/** `5` and `true` without quotes. */
function asNumber(value: string): string {
  return /^(-?(0|[1-9]\d*)(\.\d+)?|true|false)$/.test(value) ? value : JSON.stringify(value);
}
