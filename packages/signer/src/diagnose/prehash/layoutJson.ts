import type { JsonLayout } from './JsonLayout.js';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;

/** A JSON text with other blanks between its tokens, which stay as they are written. */
export function layoutJson(json: string, { comma, colon, indent }: JsonLayout): string {
  let depth = 0;
  let last = '';
  let text = '';
  const newLine = (): string => (indent === undefined ? '' : `\n${indent.repeat(depth)}`);
  for (const [token] of json.matchAll(TOKEN)) {
    const opened = last === '{' || last === '[';
    if (token === '}' || token === ']') {
      depth--;
      text += opened ? token : newLine() + token;
    } else {
      if (opened || last === ',') text += newLine();
      text += token === ',' ? comma : token === ':' ? colon : token;
      if (token === '{' || token === '[') depth++;
    }
    last = token;
  }
  return text;
}
