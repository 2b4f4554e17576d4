import { ApiFailure } from '../ApiFailure.js';

/** Refusals of what V2 and V3 share, in the codes of V3. `$1` is the parameter that the text of V2 names. */
const CODES: { readonly [code: string]: { readonly code: string; readonly message: string } } = {
  '40019': { code: '400172', message: 'Parameter $1 cannot be empty' },
  '40020': { code: '25200', message: '$1 validation error' },
  '40034': { code: '25201', message: 'Currency does not exist' },
  '22002': { code: '25227', message: 'No position available to close' },
  '40893': { code: '25228', message: 'Unable to update leverage for this position, insufficient margin!' },
  '43050': { code: '25223', message: 'Exceeds Max. leverage' },
  '43012': { code: '25202', message: 'Insufficient balance' },
};
const NAMED = /^Parameter (\S+)/;

/** Runs an act; where it is refused with a code of V2 that V3 has another one for, it is refused with that one. */
export function inUtaCodes<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const known = error instanceof ApiFailure ? CODES[error.code] : undefined;
    if (!known || !(error instanceof ApiFailure)) throw error;
    throw new ApiFailure(known.code, known.message.replace('$1', NAMED.exec(error.message)?.[1] ?? 'parameter'));
  }
}
