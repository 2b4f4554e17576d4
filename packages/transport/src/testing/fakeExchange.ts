import type { FetchLike } from '../FetchLike.js';

/** A request as `fetch` was given it. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  readonly redirect: string | undefined;
}

/** An answer to give, or a function that makes one, or a failure to throw; `hang` never answers. */
export type FakeAnswer =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown }
  | Error
  | 'hang';

/** A `fetch` that gives the answers in order, the last one again and again, and remembers what it was asked. */
export function fakeExchange(...answers: readonly FakeAnswer[]): { fetch: FetchLike; seen: SeenRequest[] } {
  const seen: SeenRequest[] = [];
  const fetch: FetchLike = (url, { method, headers, body, redirect, signal }) => {
    seen.push({ url, method, headers: { ...headers }, body, redirect });
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer === 'hang' || answer === undefined) {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    }
    const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    const lower = new Map(Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    return Promise.resolve({
      status: answer.status ?? 200,
      headers: { get: (name) => lower.get(name) ?? null },
      text: () => Promise.resolve(text),
    });
  };
  return { fetch, seen };
}

/** A successful envelope. */
export function ok(data: unknown, headers: Record<string, string> = {}): FakeAnswer {
  return { body: { code: '00000', msg: 'success', requestTime: 1_700_000_000_000, data }, headers };
}

/** An envelope that refuses. */
export function refusal(code: string, msg: string, status = 400, headers: Record<string, string> = {}): FakeAnswer {
  return { status, headers, body: { code, msg, requestTime: 1_700_000_000_000, data: null } };
}
