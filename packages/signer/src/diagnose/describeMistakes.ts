import { MISTAKES } from './MISTAKES.js';
import type { SignatureMistake } from './SignatureMistake.js';
import type { SignatureMistakeId } from './SignatureMistakeId.js';

/** Mistakes with what is said about them, each once. */
export function describeMistakes(ids: readonly SignatureMistakeId[]): SignatureMistake[] {
  return [...new Set(ids)].map((id) => {
    const [explanation, remedy] = MISTAKES[id];
    return { id, explanation, remedy };
  });
}
