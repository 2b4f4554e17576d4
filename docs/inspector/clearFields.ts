import { announce } from './announce.js';

/** Empties every field, and puts the others back to what they were at first. */
export function clearFields(): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = field.defaultChecked;
    else field.value = '';
  }
  for (const list of document.querySelectorAll('select')) list.selectedIndex = 0;
  announce('All fields are empty.');
}
