import { isBitgetError } from '@bitget-kit/errors';

/** Whether a call failed for how it was made: it would fail the same way for ever, and nothing was sent. */
export function isMistake(error: unknown): boolean {
  return isBitgetError(error) && /^(request|config)\//.test(error.code);
}
