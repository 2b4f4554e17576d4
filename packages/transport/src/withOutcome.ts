import { BitgetError, type BitgetErrorCode, type ErrorContexts, type WriteOutcome } from '@bitget-kit/errors';

const CONSEQUENCE: { readonly [K in WriteOutcome]: string } = {
  'not-sent': ' Nothing was sent.',
  rejected: '',
  unknown: ' It may have been carried out: look it up before doing anything else.',
};

/** The error of a write, with what became of it, for programs and for people. */
export function withOutcome({ code, message, context, cause }: BitgetError, outcome: WriteOutcome): BitgetError {
  const said = { ...context, outcome } as ErrorContexts[BitgetErrorCode];
  return new BitgetError(code, message + CONSEQUENCE[outcome], said, cause ? { cause } : undefined);
}
