import { invalidRequest } from './invalidRequest.js';

/** Refuses a word that is none of those known: a misspelled one must not mean another product or account. */
export function requireWord(caller: string, name: string, value: unknown, words: readonly string[]): void {
  if (!words.includes(value as string)) throw invalidRequest(caller, name, `must be one of ${words.join(', ')}`);
}
