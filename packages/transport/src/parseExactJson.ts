/** Strings are skipped whole; what else starts like a number is one. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** Only a number of sixteen characters or more, or one with an exponent, can lose digits in a double. */
const MAY_LOSE_DIGITS = /[[:,]\s*-?\d(?:[\d.]{15}|[\d.]*[eE])/;

/**
 * `JSON.parse`, except that a number which would lose digits in a double arrives as its text. Ids above 2^53 and long
 * decimals stay exact; every other number stays a number.
 */
export function parseExactJson(text: string): unknown {
  if (!MAY_LOSE_DIGITS.test(text)) return JSON.parse(text);
  const keep = (token: string): boolean => token[0] === '"' || digitsOf(token) === digitsOf(String(Number(token)));
  return JSON.parse(text.replace(TOKENS, (token) => (keep(token) ? token : `"${token}"`)));
}

/** The significant digits alone. Where these survive, so does the power of ten: too large a one is `Infinity`. */
function digitsOf(number: string): string {
  return number
    .replace(/e.*/i, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
}
