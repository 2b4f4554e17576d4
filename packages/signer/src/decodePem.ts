/**
 * The kind and the bytes of the first PEM block of a text, or undefined when there is none. Environment variables often
 * hold the two characters `\n` for a line break, or blanks; both are taken for one.
 */
export function decodePem(text: string): { label: string; der: Uint8Array<ArrayBuffer> } | undefined {
  const lines = text.replaceAll('\\n', '\n');
  const [, label, base64] = /-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----/s.exec(lines) ?? [];
  if (label === undefined || base64 === undefined) return undefined;
  try {
    return { label, der: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)) };
  } catch {
    return undefined;
  }
}
