import type { RateWindow, WindowKind } from './RateWindow.js';

/** A window in which nothing has happened. */
export function createWindow(kind: WindowKind): RateWindow {
  if (kind === 'sliding') return { kind, times: [], head: 0 };
  if (kind === 'fixed') return { kind, start: Number.NEGATIVE_INFINITY, count: 0 };
  return { kind, tokens: Number.POSITIVE_INFINITY, at: 0 };
}
