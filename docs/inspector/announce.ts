import { byId } from './byId.js';

/** Tells screen readers what can only be seen. */
export function announce(text: string): void {
  byId('announcement', HTMLElement).textContent = text;
}
