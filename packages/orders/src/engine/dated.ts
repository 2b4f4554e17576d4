import type { Transport } from '@bitget-kit/transport';

/** The same transport, noting when the exchange gave each answer, by its own clock. */
export function dated(transport: Transport<'read'>, dates: number[]): Transport<'read'> {
  return {
    ...transport,
    request: async (endpoint, params, options) => {
      const answer = await transport.request(endpoint, params, options);
      dates.push(answer.meta.requestTime);
      return answer;
    },
  };
}
