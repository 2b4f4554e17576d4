/** Whether two decimal strings are the same number: `'1.50'` and `'1.5'` are. */
export function sameAmount(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Without zeros that say nothing. */
function plain(amount: string): string {
  const trimmed = amount.replace(/^(-?)0+(?=\d)/, '$1');
  return trimmed.includes('.') ? trimmed.replace(/\.?0+$/, '') : trimmed;
}
