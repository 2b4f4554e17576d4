import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOrders } from './queryOrders.js';
import { readQuery } from './readQuery.js';

function ordersOf(query: string): string[] {
  const { likely, rare } = queryOrders(readQuery(query));
  return [...likely, ...rare].map((pairs) => pairs.map(({ received }) => received).join('&'));
}

test('every other order of few parameters, each once', () => {
  const orders = ordersOf('c=1&a=2&b=3');
  expect(orders[0]).toBe('a=2&b=3&c=1');
  expect(orders.toSorted()).toEqual(['a=2&b=3&c=1', 'a=2&c=1&b=3', 'b=3&a=2&c=1', 'b=3&c=1&a=2', 'c=1&b=3&a=2']);
  expect(ordersOf('a=1')).toEqual([]);
});

test('of many parameters, sorted in some way or with one moved, and never too many', () => {
  const query = Array.from({ length: 40 }, (_, at) => `k${(at * 7) % 40}=1`);
  const orders = ordersOf(query.join('&'));
  const byName = query.toSorted((a, b) => (a.slice(0, -2) < b.slice(0, -2) ? -1 : 1));
  expect(orders).toContain(byName.join('&'));
  // As texts, "k1=1" comes after "k10=1".
  expect(orders).toContain(query.toSorted().join('&'));
  expect(orders).toContain([query[3], ...query.slice(0, 3), ...query.slice(4)].join('&'));
  expect(orders.length).toBeLessThan(150);
});

test('a query is read in the order it came: percent signs decoded, plus and broken ones left', () => {
  expect(readQuery('b=%24AI+x&a=100%&c&=d')).toEqual([
    { name: 'b', value: '$AI+x', received: 'b=%24AI+x', decoded: 'b=$AI+x' },
    { name: 'a', value: '100%', received: 'a=100%', decoded: 'a=100%' },
    { name: 'c', value: undefined, received: 'c', decoded: 'c' },
    { name: '', value: 'd', received: '=d', decoded: '=d' },
  ]);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (values) => {
      const query = values.map((value) => `a=${encodeURIComponent(value)}`).join('&');
      expect(readQuery(query).map(({ value }) => value)).toEqual(values);
    }),
  );
});
