import { html } from 'hono/html';
import type { Exchange, Venue } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { drawDepth } from './drawDepth.js';
import type { Html } from './Html.js';

const LEVELS = 25;

/** The books: best prices, and how much waits on each side up to which price. */
export function renderBooks(exchange: Exchange): Html {
  const venues = exchange.markets.map(({ category, symbol }) => exchange.venue(category, symbol));
  return html`<section>
    <h2>Books</h2>
    <div class="books">${venues.map((venue) => venue && renderBook(venue))}</div>
  </section>`;
}

function renderBook({ market, book }: Venue): Html {
  const [bids, asks] = [book.levels('buy', LEVELS), book.levels('sell', LEVELS)];
  const price = (ticks: bigint | undefined): string =>
    ticks === undefined ? 'none' : formatUnits(ticks, market.pricePrecision);
  const [bid, ask] = [price(bids[0]?.[0]), price(asks[0]?.[0])];
  return html`<figure>
    <figcaption>
      <strong>${market.id}</strong> <span class="buy">bid ${bid}</span> <span class="sell">ask ${ask}</span>
    </figcaption>
    ${drawDepth(bids, asks, `Depth of ${market.id}: bid ${bid}, ask ${ask}`)}
  </figure>`;
}
