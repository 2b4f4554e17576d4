import type { SignatureMistakeId } from '../SignatureMistakeId.js';
import { joinParts } from './joinParts.js';
import type { Parts } from './Parts.js';
import { permutationsOf } from './permutationsOf.js';
import type { Variant } from './Variant.js';

/** The first two are seen most: the others are not tried together with a second mistake. */
const SEPARATORS = ['\n', ' ', '\r\n', '|', '&', ',', ':', '+', '-', '_'];

/** The parts with something between them, in another order, or with something behind them. */
export function joinVariants(): Variant[] {
  return [
    ...SEPARATORS.flatMap((separator, at) =>
      WAYS_TO_SPLIT.map((split) => variant('prehash-separated', (parts) => split(parts).join(separator), at > 1)),
    ),
    ...['\n', '\r\n', ' '].map((end) => variant('prehash-line-break', (parts) => joinParts(parts) + end, false)),
    ...permutationsOf([0, 1, 2, 3]).map((order) =>
      variant('prehash-order', (parts) => order.map((at) => inFour(parts)[at]).join(''), true),
    ),
  ];
}

const WAYS_TO_SPLIT: readonly ((parts: Parts) => string[])[] = [
  (parts) => inFour(parts).filter((text) => text !== ''),
  inFour,
  (parts) => inFive(parts).filter((text) => text !== ''),
  inFive,
];

function inFour({ timestamp, method, path, query, body }: Parts): string[] {
  return [timestamp, method, path + query, body];
}

function inFive({ timestamp, method, path, query, body }: Parts): string[] {
  return [timestamp, method, path, query.replace(/^\?/, ''), body];
}

function variant(mistake: SignatureMistakeId, join: (parts: Parts) => string, rare: boolean): Variant {
  return { mistakes: [mistake], join, rare };
}
