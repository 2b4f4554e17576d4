import type { Answer, Transport } from '@bitget-kit/transport';

/**
 * The same transport, where reads of the same thing that are asked for while one is under way share its answer: the orders
 * of a batch are in the same lists. An answer is dated by the exchange, so sharing makes none look younger than it is.
 */
export function shareReads(transport: Transport<'read'>): Transport<'read'> {
  const underWay = new Map<string, Promise<Answer<unknown>>>();
  return {
    ...transport,
    request: (endpoint, params, options) => {
      const key = `${endpoint.path} ${JSON.stringify(params)}`;
      let answer = underWay.get(key);
      if (!answer) {
        answer = transport.request(endpoint, params, options).finally(() => underWay.delete(key));
        underWay.set(key, answer);
      }
      return answer as Promise<Answer<never>>;
    },
  };
}
