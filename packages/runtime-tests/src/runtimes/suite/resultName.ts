import type { FORMS } from './FORMS.js';

/** How the result of a check of one build is called. */
export function resultName(form: (typeof FORMS)[number], check: { readonly name: string }): string {
  return `${form}: ${check.name}`;
}
