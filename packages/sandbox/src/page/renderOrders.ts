import { html } from 'hono/html';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isOpen } from '../exchange/isOpen.js';
import type { Order } from '../exchange/Order.js';
import type { Html } from './Html.js';
import { timeOf } from './timeOf.js';

const SHOWN = 25;

/** The orders of all users: those that wait, then those that are over, newest first. */
export function renderOrders({ state }: Exchange): Html {
  const all = [...state.orders.values()]
    .flatMap((user) => user.all.slice(-200))
    .sort((a, b) => b.createdAt - a.createdAt);
  const shown = [...all.filter(isOpen), ...all.filter((order) => !isOpen(order))].slice(0, SHOWN);
  return html`<section>
    <h2 id="orders">Orders</h2>
    ${shown.length === 0 ? html`<p>None yet.</p>` : renderTable(shown)}
  </section>`;
}

function renderTable(orders: readonly Order[]): Html {
  return html`<div class="wide" role="region" aria-labelledby="orders" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">taken</th>
          <th scope="col">user</th>
          <th scope="col">pair</th>
          <th scope="col">side</th>
          <th scope="col">type</th>
          <th scope="col" class="number">price</th>
          <th scope="col" class="number">size</th>
          <th scope="col" class="number">filled</th>
          <th scope="col">status</th>
          <th scope="col">ids</th>
        </tr>
      </thead>
      <tbody>
        ${orders.map(renderOrder)}
      </tbody>
    </table>
  </div>`;
}

function renderOrder(order: Order): Html {
  const { market, side, status, orderType, force } = order;
  return html`<tr>
    <td>${timeOf(order.createdAt)}</td>
    <td>${order.uid}</td>
    <td>${market.id}</td>
    <td class="${side}">${side}</td>
    <td>${orderType}${orderType === 'limit' ? `, ${force}` : ''}</td>
    <td class="number">${orderType === 'limit' ? formatUnits(order.price, market.pricePrecision) : 'market'}</td>
    <td class="number">${order.sizeText}</td>
    <td class="number">${formatUnits(order.filled, market.quantityPrecision)}</td>
    <td>${status.replace('_', ' ')}${order.cancelReason ? `: ${order.cancelReason}` : ''}</td>
    <td><code>${order.orderId}</code> <code>${order.clientOid}</code></td>
  </tr>`;
}
