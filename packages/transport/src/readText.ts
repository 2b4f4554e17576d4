import type { FetchLikeResponse } from './FetchLike.js';

/** The longest answer that is read, in bytes. The longest known, all symbols, has about two million. */
export const MAX_BYTES: number = 16 * 2 ** 20;

/**
 * Reads a body as text, but no further than {@link MAX_BYTES}: whatever answers in the exchange's name must not fill the
 * memory. Undefined when there is more; the rest is then not fetched.
 *
 * A body with a length has it checked beforehand, one in pieces or packed while it is read. A `fetch` whose answers have no
 * `body` must see to it itself.
 */
export async function readText(response: FetchLikeResponse): Promise<string | undefined> {
  const { headers, body } = response;
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (length > MAX_BYTES) {
    await body?.cancel();
    return undefined;
  }
  if (!body || (length >= 0 && !headers.get('content-encoding'))) return response.text();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done || !value) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
