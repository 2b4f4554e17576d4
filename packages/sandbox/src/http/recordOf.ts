import type { CallRecord } from './CallRecord.js';
import type { CallTrace } from './CallTrace.js';
import type { Verdict } from './Verdict.js';

/** Longer texts are cut: the page is for looking at. */
const MOST_TEXT = 4_000;

/** What the page shows of a request. */
export function recordOf(request: Request, verdict: Verdict, trace: CallTrace, at: number): CallRecord {
  const { received, passed, headers } = trace;
  const { pathname, search } = new URL(request.url);
  const header = (name: string): string => cut(request.headers.get(name) ?? '');
  return {
    at,
    method: request.method,
    path: cut(pathname),
    query: cut(received?.rawQuery ?? search.slice(1)),
    body: cut(received?.body ?? ''),
    apiKey: header('ACCESS-KEY'),
    timestamp: header('ACCESS-TIMESTAMP'),
    signature: header('ACCESS-SIGN'),
    status: verdict.status,
    code: verdict.code,
    msg: verdict.msg,
    passed,
    sample: headers['x-sandbox'] === 'sample',
  };
}

function cut(text: string): string {
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
}
