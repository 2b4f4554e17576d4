import { expect, test } from 'vitest';
import { call } from './call.js';
import { createTransport } from './createTransport.js';
import { getAssets, signer } from './testing/endpoints.js';
import { fakeExchange, refusal } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

test('when the time cannot be asked after 40008, the call fails with what it was refused with', async () => {
  const { fetch, seen } = fakeExchange(
    refusal('40008', 'Request timestamp expired'),
    new TypeError('fetch failed'),
    refusal('40009', 'a third request, which there should not be'),
  );
  const transport = createTransport({ fetch, clock: virtualClock(), signer });
  await expect(call(transport, getAssets, {})).rejects.toMatchObject({
    code: 'api/rejected',
    context: { apiCode: '40008', attempts: 1 },
  });
  expect(seen).toHaveLength(2);
});
