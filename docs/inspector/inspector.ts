import { announce } from './announce.js';
import { byId } from './byId.js';
import { clearFields } from './clearFields.js';
import { copyOnClick } from './copyOnClick.js';
import { diagnoseInputs } from './diagnoseInputs.js';
import { fillExample } from './fillExample.js';
import { momentOf } from './momentOf.js';
import { readInputs } from './readInputs.js';
import { showDiagnosis } from './showDiagnosis.js';
import { showProblem } from './showProblem.js';
import { showSigned } from './showSigned.js';
import { signInputs } from './signInputs.js';
import { splitUrl } from './splitUrl.js';

/** How long nobody may have typed before a signature is looked into: that takes longer than a frame. */
const PAUSE_MS = 200;

let round = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let shown = '';

/** Signs and shows what stands in the fields. Of several rounds under way, only the last one shows anything. */
async function refresh(): Promise<void> {
  const mine = ++round;
  clearTimeout(waiting);
  const inputs = readInputs();
  byId('secret-field', HTMLElement).hidden = inputs.kind !== 'hmac';
  byId('pem-field', HTMLElement).hidden = inputs.kind !== 'rsa';
  byId('moment', HTMLElement).textContent = momentOf(inputs.timestamp);
  const complete = inputs.path !== '' && inputs.key !== '';
  try {
    const signed = complete ? await signInputs(inputs) : undefined;
    if (mine !== round) return;
    showSigned(inputs, signed);
    showProblem(undefined);
  } catch (error) {
    if (mine !== round) return;
    showSigned(inputs, undefined);
    showProblem(error);
  }
  waiting = setTimeout(compare, PAUSE_MS, mine);
}

/** Looks into the pasted signature, when there is one. */
async function compare(mine: number): Promise<void> {
  const inputs = readInputs();
  try {
    const ready = inputs.path !== '' && inputs.key !== '' && inputs.theirs !== '';
    const diagnosis = ready ? await diagnoseInputs(inputs) : undefined;
    if (mine !== round) return;
    // What is shown already is not told again.
    const now = JSON.stringify([diagnosis, inputs.query]);
    if (now !== shown) showDiagnosis(diagnosis, inputs.query);
    shown = now;
  } catch (error) {
    if (mine !== round) return;
    shown = '';
    showDiagnosis(undefined, '');
    showProblem(error);
  }
}

/** A pasted URL goes into the fields it is made of. */
function takeApart(): void {
  const path = byId('path', HTMLInputElement);
  const found = splitUrl(path.value);
  if (found === undefined) return;
  path.value = found.path;
  byId('query', HTMLInputElement).value = found.query;
  announce('The URL was taken apart into path and query.');
  void refresh();
}

function onClick(id: string, act: () => void): void {
  byId(id, HTMLButtonElement).addEventListener('click', () => {
    act();
    void refresh();
  });
}

function setNow(): void {
  byId('timestamp', HTMLInputElement).value = `${Date.now()}`;
}

document.addEventListener('input', () => void refresh());
// What was wrong in a field is told when it is left.
document.addEventListener('focusout', () => void refresh());
byId('path', HTMLInputElement).addEventListener('change', takeApart);
byId('path', HTMLInputElement).addEventListener('paste', () => setTimeout(takeApart));
onClick('now', setNow);
onClick('example', fillExample);
onClick('clear', clearFields);
for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) copyOnClick(button);
setNow();
void refresh();
