import { html } from 'hono/html';
import type { Exchange } from '../exchange/Exchange.js';
import type { CallRecord } from '../http/CallRecord.js';
import { CHECKS } from '../http/CallTrace.js';
import { explainSignature } from './explainSignature.js';
import type { Html } from './Html.js';
import { timeOf } from './timeOf.js';

/** The last requests, each with the verdict of every check it came to. */
export function renderCalls(exchange: Exchange, records: readonly CallRecord[]): Html {
  return html`<section>
    <h2>Last requests</h2>
    ${records.length === 0 ? html`<p>None yet. Point a client here and give it one of the keys below.</p>` : ''}
    <ol class="calls">
      ${records.map((record) => renderCall(exchange, record))}
    </ol>
  </section>`;
}

function renderCall(exchange: Exchange, record: CallRecord): Html {
  const { method, path, query, body, status, code, msg, sample } = record;
  const well = code === '00000';
  return html`<li class="${well ? 'well' : 'refused'}">
    <p class="line">
      <strong>${method}</strong> <code>${path}${query && `?${query}`}</code>
      <span class="outcome">HTTP ${status}, ${code}${well ? '' : `: ${msg}`}${sample ? ', a sample' : ''}</span>
    </p>
    <ul class="checks">
      ${renderChecks(record)}
    </ul>
    <p class="when">${timeOf(record.at)}${record.apiKey && html`, by <code>${record.apiKey}</code>`}</p>
    ${body && html`<pre>${body}</pre>`} ${code === '40009' ? explainSignature(exchange, record) : ''}
  </li>`;
}

/** Passed, refused, or not come to: by word as well as by colour. */
function renderChecks({ passed, code }: CallRecord): Html[] {
  return CHECKS.map((name, index) => {
    const refused = code !== '00000' && index === passed.length;
    const verdict = index < passed.length ? 'passed' : refused ? 'refused' : 'not reached';
    return html`<li class="${verdict.replace(' ', '-')}">${name}: ${verdict}</li>`;
  });
}
