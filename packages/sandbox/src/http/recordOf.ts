import type { CallRecord } from './CallRecord.js';
import type { CallTrace } from './CallTrace.js';
import type { IncomingRequest } from './IncomingRequest.js';
import { splitUrl } from './splitUrl.js';
import type { Verdict } from './Verdict.js';

/** Longer texts are cut: the page is for looking at. */
const MOST_TEXT = 4_000;

/** What the page shows of a request. */
export function recordOf(request: IncomingRequest, verdict: Verdict, trace: CallTrace, at: number): CallRecord {
  const { received, passed, headers } = trace;
  const { path, query } = splitUrl(request.url);
  const header = (name: string): string => cut(request.headers.get(name) ?? '');
  return {
    at,
    method: request.method,
    path: cut(path),
    query: cut(query),
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
