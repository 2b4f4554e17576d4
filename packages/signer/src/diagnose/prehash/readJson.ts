/** Deeper or longer texts are not written anew: indented, they would grow with the square of their depth. */
const MOST_DEPTH = 32;
const MOST_LENGTH = 64 * 1_024;

/** The value of a JSON text; `undefined` when it is none, or too big to be written in many ways. */
export function readJson(text: string): unknown {
  if (text.length > MOST_LENGTH) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return depthOf(value, MOST_DEPTH) > MOST_DEPTH ? undefined : value;
  } catch {
    return undefined;
  }
}

/** How deep a value is nested; it looks no deeper than is asked. */
function depthOf(value: unknown, enough: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (enough === 0) return 1;
  return 1 + Object.values(value).reduce((most: number, inner) => Math.max(most, depthOf(inner, enough - 1)), 0);
}
