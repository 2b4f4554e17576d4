import { html } from 'hono/html';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Position } from '../exchange/futures/Position.js';
import type { Html } from './Html.js';

/** The open positions of all users; nothing when there are none. */
export function renderPositions(exchange: Exchange): Html | string {
  const open = [...exchange.state.users.keys()].flatMap((uid) => exchange.futures.positionsOf(uid));
  if (open.length === 0) return '';
  return html`<section>
    <h2 id="positions">Positions</h2>
    <div class="wide" role="region" aria-labelledby="positions" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">user</th>
            <th scope="col">pair</th>
            <th scope="col">side</th>
            <th scope="col">margin</th>
            <th scope="col" class="number">size</th>
            <th scope="col" class="number">margin held</th>
            <th scope="col" class="number">unrealised</th>
            <th scope="col" class="number">liquidation at</th>
          </tr>
        </thead>
        <tbody>
          ${open.map((position) => renderPosition(exchange, position))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function renderPosition({ futures }: Exchange, position: Position): Html {
  const { market, side, uid, marginMode, leverage } = position;
  const { unrealised, liquidationPrice } = futures.report(position);
  const at = liquidationPrice === undefined ? 'no price' : formatUnits(liquidationPrice, market.pricePrecision);
  return html`<tr>
    <td>${uid}</td>
    <td>${market.id}</td>
    <td class="${side === 'long' ? 'buy' : 'sell'}">${side}</td>
    <td>${marginMode}, ${leverage}x</td>
    <td class="number">${formatUnits(position.lots, market.quantityPrecision)}</td>
    <td class="number">${formatUnits(position.margin)} ${market.settleCoin}</td>
    <td class="number">${formatUnits(unrealised)} ${market.settleCoin}</td>
    <td class="number">${at}</td>
  </tr>`;
}
