/** Whether a parameter was left out; an empty text is as good as none. */
export function isMissing(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}
