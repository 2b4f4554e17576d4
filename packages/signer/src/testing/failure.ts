import { expect } from 'vitest';
import { SECRET } from './credentials.js';
import { everyForm } from './everyForm.node.js';

/** What an action throws or rejects with, after a look that no credential shows in it. */
export async function failure(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    expect(everyForm(error)).not.toMatch(SECRET);
    return error;
  }
  throw new Error('it did not fail');
}
