import type { ReceivedRequest } from '../ReceivedRequest.js';
import { basesOf } from './basesOf.js';
import { bodyVariants } from './bodyVariants.js';
import type { Candidate } from './Candidate.js';
import { joinParts } from './joinParts.js';
import { joinVariants } from './joinVariants.js';
import { loginVariants } from './loginVariants.js';
import { methodVariants } from './methodVariants.js';
import { nearbyMoments } from './nearbyMoments.js';
import type { Parts } from './Parts.js';
import { partsOf } from './partsOf.js';
import { pathVariants } from './pathVariants.js';
import { queryVariants } from './queryVariants.js';
import { readQuery } from './readQuery.js';
import { timestampVariants } from './timestampVariants.js';
import type { Variant } from './Variant.js';

/** What may have been signed, by how much is wrong with it. Made on demand: most of it is seldom looked at. */
export interface Candidates {
  readonly right: Candidate;
  readonly oneMistake: Iterable<Candidate>;
  /** Right but for the moment, which is one of very many. */
  readonly otherMoment: Iterable<Candidate>;
  readonly twoMistakes: Iterable<Candidate>;
}

/**
 * Everything that may have been signed for a request.
 *
 * @throws BitgetError `request/invalid` for a request, `config/invalid` for a base URL, that cannot be
 */
export function createCandidates(request: ReceivedRequest, baseUrl: string | undefined): Candidates {
  const parts = partsOf(request);
  const bases = basesOf(baseUrl);
  let made: Variant[] | undefined;
  const variants = (): Variant[] => {
    made ??= withoutDoubles(variantsOf(request, parts, bases), parts);
    return made;
  };
  return {
    right: { prehash: joinParts(parts), mistakes: [] },
    oneMistake: again(function* () {
      for (const variant of variants()) if (variant.mistakes.length === 1) yield candidateOf(parts, variant);
    }),
    otherMoment: again(function* () {
      for (const moment of nearbyMoments(request.timestamp)) yield candidateOf(parts, moment);
    }),
    twoMistakes: again(function* () {
      for (const variant of variants()) if (variant.mistakes.length === 2) yield candidateOf(parts, variant);
      yield* pairsOf(variants(), parts);
    }),
  };
}

/** What can be walked through more than once. */
function again(walk: () => Generator<Candidate>): Iterable<Candidate> {
  return { [Symbol.iterator]: walk };
}

function variantsOf(request: ReceivedRequest, parts: Parts, bases: readonly URL[]): Variant[] {
  const { timestamp, query = '' } = request;
  return [
    ...queryVariants(readQuery(query), parts.body),
    ...bodyVariants(parts.body),
    ...timestampVariants(timestamp),
    ...methodVariants(parts.method),
    ...pathVariants(parts.path, bases),
    ...loginVariants(timestamp),
    ...joinVariants(),
  ];
}

/** Without those that change nothing, and without those that make the same text as an earlier one with fewer mistakes. */
function withoutDoubles(variants: readonly Variant[], parts: Parts): Variant[] {
  const seen = new Set([joinParts(parts)]);
  return variants
    .toSorted((a, b) => a.mistakes.length - b.mistakes.length)
    .filter((variant) => seen.size < seen.add(candidateOf(parts, variant).prehash).size);
}

/** Two mistakes in different parts. */
function* pairsOf(variants: readonly Variant[], parts: Parts): Generator<Candidate> {
  const likely = variants.filter(({ mistakes, rare }) => mistakes.length === 1 && !rare);
  for (const [at, first] of likely.entries()) {
    for (const second of likely.slice(at + 1)) {
      const both = { ...first.parts, ...second.parts };
      const apart = sizeOf(both) === sizeOf(first.parts) + sizeOf(second.parts);
      if (!apart || (first.join && second.join)) continue;
      const join = first.join ?? second.join ?? joinParts;
      yield { mistakes: [...first.mistakes, ...second.mistakes], prehash: join({ ...parts, ...both }) };
    }
  }
}

function candidateOf(parts: Parts, { mistakes, parts: changed, join = joinParts }: Variant): Candidate {
  return { mistakes, prehash: join({ ...parts, ...changed }) };
}

function sizeOf(parts: object = {}): number {
  return Object.keys(parts).length;
}
