import { html } from 'hono/html';
import type { Exchange } from '../exchange/Exchange.js';
import type { KeyRecord } from '../KeyRecord.js';
import type { Html } from './Html.js';

/** The keys with all that is needed to use them: they are worth nothing anywhere else. */
export function renderKeys({ state }: Exchange): Html {
  return html`<section>
    <h2 id="keys">Keys</h2>
    <div class="wide" role="region" aria-labelledby="keys" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">user</th>
            <th scope="col">key</th>
            <th scope="col">secret</th>
            <th scope="col">passphrase</th>
            <th scope="col">may</th>
            <th scope="col">from</th>
          </tr>
        </thead>
        <tbody>
          ${[...state.keys.values()].map(renderKey)}
        </tbody>
      </table>
    </div>
  </section>`;
}

function renderKey({
  uid,
  account,
  demo,
  apiKey,
  secretKey,
  publicKey,
  passphrase,
  permissions,
  ips,
}: KeyRecord): Html {
  return html`<tr>
    <td>${uid}, ${account}${demo ? ', demo' : ''}</td>
    <td><code>${apiKey}</code></td>
    <td>${publicKey ? 'signs by RSA' : html`<code>${secretKey}</code>`}</td>
    <td><code>${passphrase}</code></td>
    <td>${permissions.join(', ')}</td>
    <td>${ips.length > 0 ? ips.join(', ') : 'anywhere'}</td>
  </tr>`;
}
