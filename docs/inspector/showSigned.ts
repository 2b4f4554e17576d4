import { byId } from './byId.js';
import { element } from './element.js';
import type { Inputs } from './Inputs.js';
import type { SignedInputs } from './signInputs.js';
import { toCurl } from './toCurl.js';

/** Shows what is signed, part by part; or, without it, what is still missing. */
export function showSigned(inputs: Inputs, signed: SignedInputs | undefined): void {
  byId('signed', HTMLElement).hidden = signed === undefined;
  byId('signed-empty', HTMLElement).hidden = signed !== undefined;
  if (signed === undefined) return;
  const parts = signed.parts.filter(([, text]) => text !== '');
  byId('prehash', HTMLElement).replaceChildren(...parts.map(([name, text]) => element('span', `part ${name}`, text)));
  byId('legend', HTMLElement).replaceChildren(
    ...parts.map(([name, text]) => element('li', `part ${name}`, name, element('span', 'unseen', `: ${text}`))),
  );
  byId('signature', HTMLElement).textContent = signed.signature;
  byId('curl', HTMLElement).textContent = toCurl(inputs, signed.signature);
}
