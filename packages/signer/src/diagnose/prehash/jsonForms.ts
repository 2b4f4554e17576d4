import type { JsonLayout } from './JsonLayout.js';
import { layoutJson } from './layoutJson.js';

const LAYOUTS: readonly JsonLayout[] = [
  { comma: ',', colon: ':' },
  { comma: ', ', colon: ': ' }, // Python
  ...['  ', '    ', '\t'].map((indent) => ({ comma: ',', colon: ': ', indent })),
];

/** What other serialisers, or the same one a second time, make of a JSON text. */
export function jsonForms(json: string, value: unknown): string[] {
  const texts = [json, JSON.stringify(value), JSON.stringify(sortKeys(value))].flatMap((text) => [
    text,
    escapeNonAscii(text),
    escapeSlashes(text),
    escapeSlashes(escapeNonAscii(text)),
    escapeHtml(text),
  ]);
  return [...new Set(texts)].flatMap((text) => LAYOUTS.map((layout) => layoutJson(text, layout)));
}

/** Keys ascending, at every depth. */
function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As Python does, and PHP. */
function escapeNonAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** As PHP does. */
function escapeSlashes(json: string): string {
  return json.replace(/\\.|\//g, (text) => (text === '/' ? '\\/' : text));
}

/** As Go does. */
function escapeHtml(json: string): string {
  return json.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
}
