import { BitgetError } from '../BitgetError.js';

/** An `api/rejected` error of a code that the transport itself knows nothing of. */
export function rejected(apiCode: string, status = 400): BitgetError<'api/rejected'> {
  return new BitgetError('api/rejected', `GET /x: refused with ${apiCode} no.`, {
    endpoint: 'GET /x',
    apiCode,
    apiMessage: 'no',
    status,
    attempts: 1,
    category: 'unlisted',
    retry: 'unlisted',
  });
}
