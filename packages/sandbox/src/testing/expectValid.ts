import { checkResponse } from '@bitget-kit/contract';
import { expect } from 'vitest';

/** Holds an answer against the contract: nothing of the wrong type, nothing missing, nothing that it does not know. */
export async function expectValid(method: 'GET' | 'POST', path: string, data: unknown): Promise<void> {
  expect(await checkResponse({ method, path }, data), `${method} ${path}`).toEqual([]);
}
