/** Strings are skipped whole; what else starts like a number is one. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Only a number of sixteen characters or more, or one with an exponent, can lose digits in a double. */
const MAY_LOSE_DIGITS = /[[:,]\s*-?(?:[\d.]{16}|[\d.]+[eE])/;

/**
 * `JSON.parse`, except that a number which would lose digits in a double arrives as its text. Ids above 2^53 and long
 * decimals stay exact; every other number stays a number.
 */
export function parseExactJson(text: string): unknown {
  if (!MAY_LOSE_DIGITS.test(text)) return JSON.parse(text);
  return JSON.parse(text.replace(TOKENS, (token) => (token[0] === '"' || isExact(token) ? token : `"${token}"`)));
}

function isExact(token: string): boolean {
  const value = Number(token);
  return Number.isFinite(value) && canonical(token) === canonical(String(value));
}

/** Sign, digits without outer zeros, and the power of ten of the last digit: equal for equal values. */
function canonical(token: string): string {
  const [mantissa = '', exponent = '0'] = token.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${token[0] === '-' ? '-' : ''}${significant}e${power}`;
}
