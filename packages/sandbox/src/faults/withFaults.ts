import type { IncomingRequest } from '../http/IncomingRequest.js';
import type { Reply } from '../http/Reply.js';
import { splitUrl } from '../http/splitUrl.js';
import type { SandboxFault } from '../SandboxFault.js';
import { ConnectionFault } from './ConnectionFault.js';
import { chooseFault } from './chooseFault.js';

/** Where a request comes from, and how old what it reads may be. */
export interface AnswerOptions {
  readonly ip: string;
  readonly lagMs?: number | undefined;
}

/** Answers a request. */
export type Answer = (request: IncomingRequest, options: AnswerOptions) => Promise<Reply>;

/** What faults need to know. */
export interface FaultParts {
  readonly faults: readonly SandboxFault[];
  readonly seed: number;
  readonly counts: Map<number, number>;
  readonly setTimer: (ms: number, fn: () => void) => () => void;
}

const DELAY_MS = 1_000;
const PAGE = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';
const BLOCKED = '<!DOCTYPE html><html><head><title>Attention Required!</title></head><body>blocked</body></html>';

/** The same answers, but for the requests that something happens to. */
export function withFaults(answer: Answer, { faults, seed, counts, setTimer }: FaultParts): Answer {
  if (faults.length === 0) return answer;
  return async (request, options) => {
    const named = `${request.method} ${splitUrl(request.url).path}`;
    const fault = chooseFault(faults, counts, { seed, request: named });
    if (!fault) return answer(request, options);
    const { kind, delayMs = DELAY_MS } = fault;
    if (kind === 'lagging') return answer(request, { ...options, lagMs: delayMs });
    if (kind === 'html' || kind.endsWith('-before')) return instead(fault, request.signal);
    const done = await answer(request, options);
    if (kind === 'truncated') return { ...done, cutTo: Math.ceil(done.body.length / 2) };
    if (kind !== 'slow') return instead(fault, request.signal);
    await untilAborted(request.signal, (resolve) => setTimer(delayMs, resolve));
    return done;
  };
}

/** What comes instead of the answer. */
async function instead(
  { kind, status = 502, code = '40725' }: SandboxFault,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  if (kind === 'html') {
    const headers = { 'content-type': 'text/html', server: 'cloudflare', 'cf-ray': '8f0sandbox000000-AMS' };
    return { status: 403, headers, body: BLOCKED };
  }
  const [how] = kind.split('-');
  if (how === 'drop' || how === 'reset') throw new ConnectionFault(how);
  if (how === 'error') return { status, headers: { 'content-type': 'text/html' }, body: PAGE };
  if (how === 'hang') return untilAborted<never>(signal, () => () => undefined);
  const body = { code, msg: 'a fault of the sandbox', requestTime: 0, data: null };
  return { status: 400, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Waits for what is begun, or for the end of the request. */
function untilAborted<T = void>(
  signal: AbortSignal | undefined,
  begin: (resolve: () => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = begin(resolve as () => void);
    const stop = (): void => {
      cancel();
      reject(signal?.reason);
    };
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
