import type { SignatureMistakeId } from '../SignatureMistakeId.js';
import { paramsAsBody } from './paramsAsBody.js';
import type { QueryPair } from './QueryPair.js';
import { queryEncodings } from './queryEncodings.js';
import { queryOrders } from './queryOrders.js';
import type { Variant } from './Variant.js';

/** What may be done wrong, with its mistake; none is right. */
interface Choice<T> {
  readonly mistake?: SignatureMistakeId;
  readonly apply: T;
  readonly rare?: boolean;
}

type Write = (pairs: readonly QueryPair[]) => string;

const MARKS: readonly Choice<(query: string) => string>[] = [
  { apply: (query) => `?${query}` },
  { mistake: 'query-mark-missing', apply: (query) => query },
  { mistake: 'query-mark-doubled', apply: (query) => `??${query}` },
];

/** The query in other orders, encodings and with other marks, up to two of these at once; missing; or as a body. */
export function queryVariants(pairs: readonly QueryPair[], body: string): Variant[] {
  if (pairs.length === 0) return [{ mistakes: ['query-mark-alone'], parts: { query: '?' } }];
  const missing: Variant = { mistakes: ['query-missing'], parts: { query: '' } };
  return [...writtenOtherwise(pairs), missing, ...(body === '' ? paramsAsBody(pairs) : [])];
}

function writtenOtherwise(pairs: readonly QueryPair[]): Variant[] {
  const variants: Variant[] = [];
  for (const order of ordersOf(pairs)) {
    for (const encoding of encodings()) {
      for (const mark of MARKS) {
        const mistakes = [order.mistake, encoding.mistake, mark.mistake].filter((id) => id !== undefined);
        if (mistakes.length === 0 || mistakes.length > 2) continue;
        const query = mark.apply(encoding.apply(order.apply));
        variants.push({ mistakes, parts: { query }, rare: order.rare ?? false });
      }
    }
  }
  return variants;
}

function ordersOf(pairs: readonly QueryPair[]): Choice<readonly QueryPair[]>[] {
  const { likely, rare } = queryOrders(pairs);
  return [
    { apply: pairs },
    ...likely.map((apply) => ({ mistake: 'query-order' as const, apply })),
    ...rare.map((apply) => ({ mistake: 'query-order' as const, apply, rare: true })),
  ];
}

function encodings(): Choice<Write>[] {
  const raw: Write = (pairs) => pairs.map(({ decoded }) => decoded).join('&');
  return [{ apply: raw }, ...queryEncodings().map(({ mistake, write }) => ({ mistake, apply: write }))];
}
