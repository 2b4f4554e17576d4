import type { Attempt } from './Attempt.js';
import type { Candidate } from './prehash/Candidate.js';
import type { Candidates } from './prehash/createCandidates.js';
import type { SignatureMistakeId } from './SignatureMistakeId.js';

/** How much text is tried beside the right one, in characters. Only long bodies come near it. */
const MOST_TEXT = 8e6;

interface Way {
  readonly mistakes: readonly SignatureMistakeId[];
}

/** Every text with every way to sign it, two mistakes at most; fewer mistakes first, and likelier ones. */
export function* attemptsOf<W extends Way>(candidates: Candidates, ways: readonly W[]): Generator<Attempt<W>> {
  if (ways.length === 0) return;
  yield* product([candidates.right], ways);
  let text = 0;
  for (const attempt of wrongTexts(candidates, ways)) {
    text += attempt.prehash.length;
    if (text > MOST_TEXT) return;
    yield attempt;
  }
}

function* wrongTexts<W extends Way>(candidates: Candidates, ways: readonly W[]): Generator<Attempt<W>> {
  const { oneMistake, otherMoment, twoMistakes } = candidates;
  const rightWays = ways.filter(({ mistakes }) => mistakes.length === 0);
  const wrongWays = ways.filter(({ mistakes }) => mistakes.length > 0);
  yield* product(oneMistake, rightWays);
  yield* product(otherMoment, rightWays);
  yield* product(oneMistake, wrongWays);
  yield* product(twoMistakes, rightWays);
}

function* product<W extends Way>(candidates: Iterable<Candidate>, ways: readonly W[]): Generator<Attempt<W>> {
  for (const { prehash, mistakes } of candidates) {
    for (const way of ways) yield { prehash, way, mistakes: [...mistakes, ...way.mistakes] };
  }
}
