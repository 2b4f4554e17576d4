import { type EndpointFact, sampleResponse } from '@bitget-kit/contract';
import type { Handler } from './CallContext.js';
import { checkFormats } from './checkFormats.js';

/**
 * What is not simulated is answered with a sample that fits the contract, after all checks, and says so in a header:
 * `x-sandbox: sample`. Its values mean nothing, and nothing happens.
 */
export function sampleHandler(fact: EndpointFact, headers: Record<string, string>): Handler {
  return {
    sample: true,
    answer: ({ params }) => {
      checkFormats(fact, params);
      headers['x-sandbox'] = 'sample';
      return sampleResponse(fact);
    },
  };
}
