import { describe, expect, test } from 'vitest';
import { isDue } from './isDue.js';
import type { Side } from './OrderRequest.js';
import { quietBandOf } from './quietBandOf.js';
import type { Trailing } from './Trailing.js';
import type { Trigger } from './Trigger.js';
import { trailingPresets } from './trailingPresets.js';
import { turnOf } from './turnOf.js';

/** One that begins to follow at 1000 ticks and turns one percent behind the best price. */
function follow(side: Side, direction: Trigger['direction']) {
  const trailing: Trailing = { callback: 10_000n };
  const trigger = { direction, triggerPrice: 1_000n, trailing, request: { side } };
  return { trigger, trailing, see: (...prices: bigint[]) => prices.map((price) => isDue(trigger, price)) };
}

describe('an order that follows the price', () => {
  test('to sell begins at its trigger price, keeps the highest, and fires the callback below it', () => {
    const { see, trailing } = follow('sell', 'up');
    expect(see(999n, 900n)).toEqual([false, false]);
    expect(trailing.best).toBeUndefined();
    expect(see(1_000n, 991n, 1_100n, 1_090n, 1_089n)).toEqual([false, false, false, false, true]);
    expect(trailing.best).toBe(1_100n);
  });

  test('to buy keeps the lowest, and fires the callback above it', () => {
    const { see, trailing } = follow('buy', 'down');
    expect(see(1_001n, 1_000n, 950n, 959n, 960n)).toEqual([false, false, false, false, true]);
    expect(trailing.best).toBe(950n);
  });

  test.each<[Side, Trigger['direction']]>([
    ['sell', 'up'],
    ['sell', 'down'],
    ['buy', 'up'],
    ['buy', 'down'],
  ])('to %s, begun %s, is touched by no price within its quiet band', (side, direction) => {
    const { trigger, trailing, see } = follow(side, direction);
    for (const begun of [false, true]) {
      if (begun) see(1_000n);
      const { above = 0n, below = 5_000n } = quietBandOf(trigger);
      for (let price = 900n; price < 1_100n; price += 1n) {
        const before = trailing.best;
        const touched = isDue(trigger, price) || trailing.best !== before;
        trailing.best = before;
        expect(touched, `${begun} ${price}`).toBe(price <= above || price >= below);
      }
    }
  });

  test('turns on the far side of a fraction, and its presets lie so far from where it fires', () => {
    expect([turnOf(999n, 10_000n, 'sell'), turnOf(999n, 10_000n, 'buy')]).toEqual([989n, 1_009n]);
    const market = { pricePrecision: 1 };
    const shares = { callback: 1n, takeProfit: 500_000n, stopLoss: 100_000n };
    const at = (side: Side) => trailingPresets(shares, { market, side } as never, 1_000n);
    expect(at('buy')).toEqual({ takeProfit: '150', stopLoss: '90' });
    expect(at('sell')).toEqual({ takeProfit: '50', stopLoss: '110' });
    expect(trailingPresets({ callback: 1n }, { market, side: 'buy' } as never, 1_000n)).toBeUndefined();
  });
});
