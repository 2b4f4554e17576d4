import { html } from 'hono/html';
import { isOpen } from '../exchange/isOpen.js';
import type { AppParts } from '../http/AppParts.js';
import type { Reply } from '../http/Reply.js';
import { renderBooks } from './renderBooks.js';
import { renderCalls } from './renderCalls.js';
import { renderKeys } from './renderKeys.js';
import { renderOrders } from './renderOrders.js';
import { renderPositions } from './renderPositions.js';
import { STYLE } from './STYLE.js';
import { timeOf } from './timeOf.js';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // No script, no connection, no frame: what requests carry is shown as text, and nothing more can come of it.
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'",
};
const RELOAD_SECONDS = 2;

/**
 * The page of a running sandbox: what it holds and what it was asked last. Plain HTML, without a script; `/?live` loads
 * itself again every two seconds.
 */
export async function renderPage({ exchange, log }: AppParts, { searchParams }: URL): Promise<Reply> {
  exchange.advance();
  const live = searchParams.has('live');
  const { users, orders } = exchange.state;
  const open = [...orders.values()].flatMap(({ all }) => all.filter(isOpen)).length;
  const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${live ? html`<meta http-equiv="refresh" content="${RELOAD_SECONDS}" />` : ''}
    <title>bitget-sandbox</title>
    <style>
      ${STYLE}
    </style>
  </head>
  <body>
    <header>
      <h1>bitget-sandbox</h1>
      <p>
        An offline exchange. Its time is <time>${timeOf(exchange.now())}</time>; ${users.size} users, ${open} open orders.
      </p>
      <p>${live ? html`<a href="/">Stop reloading</a>` : html`<a href="/?live">Reload every two seconds</a>`}</p>
    </header>
    <main>
      ${renderCalls(exchange, log.newest())} ${renderPositions(exchange)} ${renderOrders(exchange)}
      ${renderBooks(exchange)} ${renderKeys(exchange)}
    </main>
  </body>
</html>`;
  return { status: 200, headers: HEADERS, body: String(await page) };
}
