import { isBitgetError } from '@bitget-kit/errors';
import { diagnoseSignature, type SignatureDiagnosis } from '@bitget-kit/signer/diagnose';
import { html } from 'hono/html';
import type { Exchange } from '../exchange/Exchange.js';
import type { CallRecord } from '../http/CallRecord.js';
import type { Html } from './Html.js';

/** What was to be signed, what was signed instead, and which known mistake that is: the quickest way to mend a client. */
export function explainSignature({ state }: Exchange, record: CallRecord): Html {
  const key = state.keys.get(record.apiKey);
  if (!key?.secretKey) return html`<p>This key signs by RSA: only the exchange's side can be shown.</p>`;
  const diagnosis = diagnose(record, key);
  if (!diagnosis) return html`<p>The signature cannot be looked into.</p>`;
  const { expectedPrehash } = diagnosis;
  return html`<dl>
    <dt>To be signed</dt>
    <dd><pre>${expectedPrehash}</pre></dd>
    ${diagnosis.genuine ? '' : renderMistakes(diagnosis)}
  </dl>`;
}

function diagnose(record: CallRecord, key: { secretKey: string; passphrase: string; apiKey: string }) {
  const { method, path, query, body, timestamp, signature } = record;
  const request = { method, path, query, body, timestamp: Number(timestamp) };
  try {
    return diagnoseSignature({ request, signature, ...key });
  } catch (error) {
    // What came may be no request at all; then there is nothing to explain.
    if (isBitgetError(error)) return undefined;
    throw error;
  }
}

function renderMistakes({ mistakes, signedPrehash }: SignatureDiagnosis & { readonly genuine: false }): Html {
  if (mistakes.length === 0) {
    return html`<dt>What was signed instead</dt>
      <dd>No known mistake explains this signature. Most often the secret is another one.</dd>`;
  }
  return html`<dt>What was signed instead</dt>
    <dd><pre>${signedPrehash ?? 'the same'}</pre></dd>
    ${mistakes.map(
      ({ explanation, remedy }) =>
        html`<dt>The mistake</dt>
          <dd>${explanation} <strong>${remedy}</strong></dd>`,
    )}`;
}
