import { decodeQuery, type SignatureDiagnosis } from '@bitget-kit/signer/diagnose';
import { byId } from './byId.js';
import { element } from './element.js';
import { showEvidence } from './showEvidence.js';

const UNEXPLAINED = [
  'Is it the signature of exactly this request: this timestamp, to the millisecond, and this key?',
  'Are method, path, query and body, as they stand here, what your code really sends?',
  'Print the text that your code signs, right before it signs it, and compare it with the one shown here.',
];

/** Says what is known of the pasted signature. `undefined` clears it. */
export function showDiagnosis(diagnosis: SignatureDiagnosis | undefined, query: string): void {
  byId('diagnosis-empty', HTMLElement).hidden = diagnosis !== undefined;
  byId('verdict', HTMLElement).replaceChildren(...(diagnosis ? verdictOn(diagnosis, query) : []));
  byId('evidence', HTMLElement).replaceChildren(...(diagnosis ? showEvidence(diagnosis) : []));
}

function verdictOn(diagnosis: SignatureDiagnosis, query: string): HTMLElement[] {
  if (diagnosis.genuine) return [rightVerdict(query)];
  const { mistakes } = diagnosis;
  if (mistakes.length === 0) return [unexplainedVerdict()];
  const title = mistakes.length === 1 ? 'This mistake made it' : `These ${mistakes.length} mistakes made it together`;
  return [
    element(
      'div',
      'verdict wrong',
      element('h3', '', title),
      ...mistakes.map(({ explanation, remedy }) =>
        element('div', 'mistake', element('p', 'explanation', explanation), element('p', 'remedy', remedy)),
      ),
    ),
  ];
}

function rightVerdict(query: string): HTMLElement {
  const names = decodeQuery(query)
    .split('&')
    .map((pair) => pair.replace(/=.*/s, ''));
  const isSorted = names.every((name, at) => at === 0 || (names[at - 1] ?? '') <= name);
  const remark =
    'The parameters are signed and sent in the same order, but not sorted by name, which Bitget asks for. If it is ' +
    'refused, sort them, for both.';
  return element(
    'div',
    'verdict right',
    element('h3', '', 'The signature is right'),
    element('p', '', 'It belongs to exactly this request and this key.'),
    ...(isSorted ? [] : [element('p', 'remedy', remark)]),
  );
}

function unexplainedVerdict(): HTMLElement {
  return element(
    'div',
    'verdict unknown',
    element('h3', '', 'No known mistake explains it'),
    element('ul', '', ...UNEXPLAINED.map((text) => element('li', '', text))),
  );
}
