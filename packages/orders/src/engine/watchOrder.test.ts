import { BitgetError } from '@bitget-kit/errors';
import type { Transport } from '@bitget-kit/transport';
import { expect, test } from 'vitest';
import type { FoundOrder } from '../FoundOrder.js';
import type { Product } from '../products/Product.js';
import { modelClock } from '../testing/modelClock.js';
import { watchOrder } from './watchOrder.js';

type Sight = FoundOrder['state'] | 'nothing' | 'no answer' | 'no permission';

/** What is made of these sights, one a second, and when. */
async function watch(...sights: readonly Sight[]) {
  const clock = modelClock(0);
  let looks = 0;
  const find = async () => {
    const sight = sights[Math.min(looks++, sights.length - 1)];
    if (sight === 'no answer')
      throw new BitgetError('transport/timeout', '', { endpoint: '', attempts: 1, timeoutMs: 1 });
    if (sight === 'no permission')
      throw new BitgetError('request/permission-missing', '', { endpoint: '', permission: 'read' });
    return sight === 'nothing' ? undefined : { orderId: '1', state: sight };
  };
  const fate = await clock.run(
    watchOrder({ clock, wait: clock.after } as unknown as Transport, {
      product: { find } as unknown as Product<never>,
      market: { symbol: 'S' },
      orderId: '1',
      withinMs: 20_000,
      lagMs: 3_000,
    }),
  );
  return [fate.outcome, clock.monotonic()];
}

test.each<[readonly Sight[], string, number]>([
  [['filled'], 'dead', 0],
  [['live', 'live', 'cancelled'], 'dead', 2_000],
  [['live'], 'alive', 3_000],
  [['part-filled', 'live'], 'alive', 3_000],
  [['nothing'], 'absent', 3_000],
  [['nothing', 'nothing', 'live'], 'alive', 5_000],
  [['live', 'no answer', 'live'], 'alive', 5_000],
  [['nothing', 'no answer', 'nothing'], 'absent', 5_000],
  [['no answer'], 'unknown', 20_000],
  [['no answer', 'no permission'], 'unknown', 1_000],
])('%j is %s after %i ms', async (sights, outcome, after) => {
  expect(await watch(...sights)).toEqual([outcome, after]);
});
