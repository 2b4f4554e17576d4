import { hashToUnit } from './exchange/hashToUnit.js';

/** Hex digits that belong to their arguments. */
export function drawHex(length: number, ...parts: readonly number[]): string {
  return Array.from({ length }, (_, index) => Math.floor(hashToUnit(...parts, index) * 16).toString(16)).join('');
}
