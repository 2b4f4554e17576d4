import type { FetchLike } from '@bitget-kit/transport';

/** A `fetch` that answers at once, success without data, and counts. */
export function answering(onRequest: () => void): FetchLike {
  const text = async (): Promise<string> => '{"code":"00000","msg":"success","requestTime":1700000000000,"data":[]}';
  return async () => {
    onRequest();
    return { status: 200, headers: { get: () => null }, text };
  };
}
