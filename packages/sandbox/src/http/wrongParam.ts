import type { EndpointFact } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';

/** The refusal of a parameter that is not what it should be: V2 and V3 have different codes. */
export function wrongParam({ path }: Pick<EndpointFact, 'path'>, name: string): ApiFailure {
  return path.startsWith('/api/v3/')
    ? new ApiFailure('25200', `${name} validation error`)
    : new ApiFailure('40020', `Parameter ${name} error`);
}
