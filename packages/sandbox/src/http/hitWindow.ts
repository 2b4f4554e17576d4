import type { RateWindow } from './RateWindow.js';

/** So many requests within so long. */
export interface WindowLimit {
  readonly requests: number;
  readonly windowMs: number;
}

/**
 * Counts one more request, at a moment not before the last one; gives what is left after it, below zero when it was one too
 * many. A sliding window looks back from each moment; a fixed one begins anew at whole multiples of its length; a bucket of
 * tokens fills evenly, and a request that finds none takes none.
 */
export function hitWindow(window: RateWindow, { requests, windowMs }: WindowLimit, at: number): number {
  if (window.kind === 'sliding') return requests - slide(window, windowMs, at);
  if (window.kind === 'fixed') {
    const begins = Math.floor(at / windowMs) * windowMs;
    window.count = begins === window.start ? window.count + 1 : 1;
    window.start = begins;
    return requests - window.count;
  }
  window.tokens = Math.min(requests, window.tokens + ((at - window.at) * requests) / windowMs);
  window.at = at;
  if (window.tokens < 1) return -1;
  window.tokens -= 1;
  return Math.floor(window.tokens);
}

function slide(window: RateWindow & { readonly kind: 'sliding' }, windowMs: number, at: number): number {
  window.times.push(at);
  while ((window.times[window.head] ?? at) <= at - windowMs) window.head += 1;
  // What is past is cut off now and then, so that a hit costs the same however many there were.
  if (window.head > 1_000 && window.head * 2 > window.times.length) {
    window.times = window.times.slice(window.head);
    window.head = 0;
  }
  return window.times.length - window.head;
}
