import { inspect } from 'node:util';
import { isBitgetError } from '@bitget-kit/errors';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { createTransport } from './createTransport.js';
import type { TransportEvent } from './TransportEvent.js';
import { placeOrder, signer } from './testing/endpoints.js';
import { type FakeAnswer, fakeExchange, refusal } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

const MARKERS = ['key-marker-1234', 'sign-marker', 'phrase-marker'];
const echo = MARKERS.join(' ');
const nested = new TypeError('fetch failed', {
  cause: Object.assign(new Error(`invalid header ${echo}`), { code: 'E', headers: { echo } }),
});

/** Everything that could be printed of an error. */
function everyForm(error: Error): string {
  const chain: string[] = [];
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    chain.push(
      String(current),
      current.stack ?? '',
      inspect(current, { depth: 9, showHidden: true }),
      JSON.stringify(current),
    );
  }
  return chain.join('\n');
}

test.each([
  ['a network failure that names the headers', nested],
  ['an envelope that repeats them', refusal('43012', `who is ${echo}?`)],
  ['a page that repeats them', { status: 502, body: `<html>${echo}</html>` }],
  ['a page that is cut within one', { status: 502, body: `${'.'.repeat(191)}phrase-marker` }],
  ['a code that repeats them', refusal(echo, 'no')],
  ['headers that repeat them', { status: 403, body: '<html>', headers: { 'cf-ray': echo, 'content-type': echo } }],
  [
    'an answer that is too long, with headers that repeat them',
    { body: '', headers: { 'content-length': '99999999', 'cf-ray': echo } },
  ],
  ['no answer', 'hang'],
] as [string, FakeAnswer][])('no credential shows after %s', async (_, answer) => {
  const clock = virtualClock();
  const events: TransportEvent[] = [];
  const { fetch } = fakeExchange(answer);
  const transport = createTransport({ fetch, clock, signer, onEvent: (event) => events.push(event) });
  const error = await clock
    .run(call(transport, placeOrder, { symbol: 'S', size: '1' }))
    .catch((reason: unknown) => reason);
  if (!isBitgetError(error)) throw error;
  const shown = everyForm(error) + JSON.stringify(events) + inspect(transport, { depth: 9, showHidden: true });
  for (const marker of [...MARKERS, 'phrase-']) expect(shown).not.toContain(marker);
});

test('an unusable option is named without its value', () => {
  for (const config of [
    { baseUrl: 'http://marker.example' },
    { baseUrl: 'https://marker:marker@x.example' },
    { baseUrl: 'https://x.example/?marker=1' },
    { baseUrl: 'marker' },
    { channelCode: 'marker\nX: y' },
    { locale: 'marker ' as 'en-US' },
    { timeoutMs: Number.NaN },
    { retries: -1 },
    { fetch: 'marker' as never },
  ]) {
    let message = '';
    try {
      createTransport(config);
    } catch (error) {
      if (isBitgetError(error, 'config/invalid')) message = error.message;
      expect(isBitgetError(error) && error.context).toEqual({ option: Object.keys(config)[0] });
    }
    expect(message).toMatch(/^(baseUrl|channelCode|locale|timeoutMs|retries|fetch) must /);
    expect(message).not.toContain('marker');
  }
});
