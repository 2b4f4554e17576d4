import { expect, test } from 'vitest';
import { MAX_BYTES, readText } from './readText.js';

const MEGABYTE = 2 ** 20;

/** An answer as `fetch` gives it, of so many megabytes, that counts what is taken of it. */
function endless(megabytes: number, headers: Record<string, string> = {}) {
  const taken = { megabytes: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (taken.megabytes === megabytes) return controller.close();
        taken.megabytes += 1;
        controller.enqueue(new Uint8Array(MEGABYTE).fill(0x20));
      },
      cancel: () => {
        taken.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { taken, response: new Response(body, { headers }) };
}

test('a body that is longer than it may be is not read to its end', async () => {
  const { taken, response } = endless(1_000);
  expect(await readText(response)).toBeUndefined();
  expect(taken).toEqual({ megabytes: MAX_BYTES / MEGABYTE + 1, cancelled: true });
});

test('nor is one that says so beforehand, not even begun', async () => {
  const { taken, response } = endless(1_000, { 'content-length': String(MAX_BYTES + 1) });
  expect(await readText(response)).toBeUndefined();
  expect(taken).toEqual({ megabytes: 0, cancelled: true });
});

test('the length of a packed body says nothing of what comes out', async () => {
  const { taken, response } = endless(1_000, { 'content-length': '1000', 'content-encoding': 'gzip' });
  expect(await readText(response)).toBeUndefined();
  expect(taken.megabytes).toBe(MAX_BYTES / MEGABYTE + 1);
});

test('the longest that may be is read', async () => {
  expect(await readText(endless(MAX_BYTES / MEGABYTE).response)).toHaveLength(MAX_BYTES);
});

test('characters survive wherever the pieces part', async () => {
  const text = '{"msg":"價格 🚀 é"}';
  for (let size = 1; size < 6; size += 1) {
    const bytes = new TextEncoder().encode(text);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    expect(await readText(new Response(body))).toBe(text);
  }
});

test('a fetch of its own without a stream is asked for its text', async () => {
  expect(await readText({ status: 200, headers: { get: () => null }, text: async () => 'all' })).toBe('all');
});
