import type { SignatureDiagnosis } from '@bitget-kit/signer/diagnose';
import { element } from './element.js';
import { splitDifference } from './splitDifference.js';

/** What was signed next to what is to be signed, the difference marked. */
export function showEvidence(diagnosis: SignatureDiagnosis): HTMLElement[] {
  if (diagnosis.genuine || diagnosis.signedPrehash === undefined) return [];
  const { signedPrehash, expectedPrehash } = diagnosis;
  if (signedPrehash === expectedPrehash) {
    return [element('p', 'hint', 'The text was right. The mistake is in how it was signed or written down.')];
  }
  return [
    output('Signed by your code', marked(signedPrehash, expectedPrehash)),
    output('To be signed', marked(expectedPrehash, signedPrehash)),
  ];
}

function output(title: string, text: readonly (Node | string)[]): HTMLElement {
  return element('div', 'output', element('h3', '', title), element('code', 'block exact', ...text));
}

function marked(text: string, other: string): (Node | string)[] {
  const [before, differs, after] = splitDifference(text, other);
  const mark = differs === '' ? [] : [element('mark', '', visible(differs))];
  return [visible(before), ...mark, visible(after)];
}

/** Line breaks and tabs are among what is looked for. */
function visible(text: string): string {
  return text.replaceAll('\r', '␍').replaceAll('\n', '↵\n').replaceAll('\t', '⇥');
}
