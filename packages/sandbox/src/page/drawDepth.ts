import { html } from 'hono/html';
import type { Level } from '../common/mergeLevels.js';
import type { Html } from './Html.js';

const WIDTH = 360;
const HEIGHT = 120;

/** Both sides of a book as steps: the further from the middle, the more waits in all. */
export function drawDepth(bids: readonly Level[], asks: readonly Level[], title: string): Html {
  const most = Math.max(1, total(bids), total(asks));
  const prices = [...bids, ...asks].map(([price]) => Number(price));
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const x = (price: bigint): number => Math.round(((Number(price) - low) / Math.max(1, high - low)) * WIDTH);
  const steps = (levels: readonly Level[], edge: number): string => {
    let sum = 0;
    const points = levels.map(([price, lots]) => {
      const before = HEIGHT - Math.round((sum / most) * HEIGHT);
      sum += Number(lots);
      return `L${x(price)},${before} L${x(price)},${HEIGHT - Math.round((sum / most) * HEIGHT)}`;
    });
    const [first] = levels;
    return first ? `M${x(first[0])},${HEIGHT} ${points.join(' ')} L${edge},${HEIGHT} Z` : '';
  };
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}" preserveAspectRatio="none">
    <path class="buy" d="${steps(bids, 0)}" />
    <path class="sell" d="${steps(asks, WIDTH)}" />
  </svg>`;
}

function total(levels: readonly Level[]): number {
  return levels.reduce((sum, [, lots]) => sum + Number(lots), 0);
}
