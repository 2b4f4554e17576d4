import { BitgetError } from '@bitget-kit/errors';

/** Refuses a misspelled option, which would leave the limits as they are without a word. */
export function checkNames(option: string, value: object, known: readonly string[]): void {
  if (typeof value !== 'object' || value === null) {
    throw new BitgetError('config/invalid', `${option} must be an object.`, { option });
  }
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    const message = `${option} cannot have ${name}: there are ${known.join(', ')}.`;
    throw new BitgetError('config/invalid', message, { option: name });
  }
}
