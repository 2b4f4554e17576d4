/** Whether a text is base64 as the exchange wants it: standard alphabet, padded, no line break, not empty. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}
