import type { TapeSpan } from './TapeSpan.js';

/** Spans that follow each other as one; undefined when there are none. */
export function joinSpans(parts: readonly (TapeSpan | undefined)[]): TapeSpan | undefined {
  const known = parts.filter((part) => part !== undefined);
  const [first] = known;
  if (!first) return undefined;
  let { high, low, close, volume, value } = first;
  for (const part of known.slice(1)) {
    if (part.high > high) high = part.high;
    if (part.low < low) low = part.low;
    close = part.close;
    volume += part.volume;
    value += part.value;
  }
  return { open: first.open, high, low, close, volume, value };
}
