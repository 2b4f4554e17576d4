import type { Attempt } from './Attempt.js';
import type { Candidate } from './prehash/Candidate.js';
import type { Candidates } from './prehash/createCandidates.js';
import type { SignatureMistakeId } from './SignatureMistakeId.js';

/** How much text is tried in all, in characters. Only long bodies come near it. */
const MOST_TEXT = 8e6;

/** Every text with every way to sign it, two mistakes at most; fewer mistakes first, and likelier ones. */
export function* attemptsOf<W extends { readonly mistakes: readonly SignatureMistakeId[] }>(
  candidates: Candidates,
  ways: readonly W[],
): Generator<Attempt<W>> {
  if (ways.length === 0) return;
  let text = 0;
  for (const { prehash, mistakes, way } of inOrder(candidates, ways)) {
    text += prehash.length;
    if (text > MOST_TEXT) return;
    yield { prehash, way, mistakes: [...mistakes, ...way.mistakes] };
  }
}

function* inOrder<W extends { readonly mistakes: readonly SignatureMistakeId[] }>(
  { right, oneMistake, otherMoment, twoMistakes }: Candidates,
  ways: readonly W[],
): Generator<Candidate & { readonly way: W }> {
  const rightWays = ways.filter(({ mistakes }) => mistakes.length === 0);
  const wrongWays = ways.filter(({ mistakes }) => mistakes.length > 0);
  yield* product([right], ways);
  yield* product(oneMistake, rightWays);
  yield* product(otherMoment, rightWays);
  yield* product(oneMistake, wrongWays);
  yield* product(twoMistakes, rightWays);
}

function* product<W>(candidates: Iterable<Candidate>, ways: readonly W[]): Generator<Candidate & { readonly way: W }> {
  for (const candidate of candidates) for (const way of ways) yield { ...candidate, way };
}
