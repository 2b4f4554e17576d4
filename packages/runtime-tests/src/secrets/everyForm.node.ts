import { inspect } from 'node:util';

/** Everything that could be printed, logged or sent of a value. */
export function everyForm(value: unknown): string {
  const forms = [
    inspect(value, { depth: 20, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }),
    attempt(() => JSON.stringify(value)),
    attempt(() => inspect(structuredClone(value), { depth: 20 })),
    String(value),
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    forms.push(error.message, error.stack ?? '', JSON.stringify(Object.getOwnPropertyDescriptors(error)));
  }
  return forms.join('\n');
}

/** What cannot be written or cloned shows nothing. */
function attempt(write: () => string | undefined): string {
  try {
    return write() ?? '';
  } catch (error) {
    return String(error);
  }
}
