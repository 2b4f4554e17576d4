import { announce } from './announce.js';
import { byId } from './byId.js';

/** Lets a button copy the text that it names. Where the browser has no clipboard for this page, it goes. */
export function copyOnClick(button: HTMLButtonElement): void {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) {
    button.remove();
    return;
  }
  button.addEventListener('click', async () => {
    const text = byId(button.dataset.copy ?? '', HTMLElement).textContent ?? '';
    const said = await clipboard.writeText(text).then(
      () => 'Copied',
      () => 'Not allowed',
    );
    button.textContent = said;
    announce(`${said}.`);
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 1_500);
  });
}
