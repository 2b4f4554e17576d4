import { checkResponse } from './checkResponse.js';
import type { Deviation } from './Deviation.js';
import type { EndpointRef } from './schemas/loadCategory.js';

/**
 * One deviation of one endpoint, over all answers that were looked at.
 *
 * @example
 * ```ts
 * import type { Drift } from '@bitget-kit/contract';
 *
 * const isHarmless = ({ kind }: Drift): boolean => kind === 'new';
 * ```
 */
export interface Drift {
  /** Method and path. */
  readonly endpoint: string;
  readonly kind: Deviation['kind'];
  /** JSON pointer with a star in place of every position in a list. */
  readonly path: string;
  /** Every shape that was found there. */
  readonly found: readonly string[];
  /** How often. */
  readonly times: number;
}

/**
 * How real answers differ from the contract: what is new, missing, or of another type, by endpoint and place. It holds
 * paths and shapes, never values, so it can be sent to others as it is.
 *
 * @throws RangeError when the contract knows no such endpoint.
 * @see https://www.bitget.com/api-doc/common/intro
 * @example
 * ```ts
 * import { reportDrift } from '@bitget-kit/contract';
 *
 * declare const answers: { endpoint: { method: string; path: string }; data: unknown }[];
 * for (const { endpoint, kind, path } of await reportDrift(answers)) console.log(endpoint, kind, path);
 * ```
 */
export async function reportDrift(
  answers: Iterable<{ readonly endpoint: EndpointRef; readonly data: unknown }>,
): Promise<Drift[]> {
  const found = new Map<string, Drift>();
  for (const { endpoint, data } of answers) {
    const name = `${endpoint.method} ${endpoint.path}`;
    for (const deviation of await checkResponse(endpoint, data)) {
      const path = deviation.path.replace(/\/\d+(?=\/|$)/g, '/*');
      const key = `${name} ${deviation.kind} ${path}`;
      const before = found.get(key);
      const shapes = new Set([...(before?.found ?? []), deviation.found]);
      const times = (before?.times ?? 0) + 1;
      found.set(key, { endpoint: name, kind: deviation.kind, path, found: [...shapes], times });
    }
  }
  return [...found.values()];
}
