import type { Check, Subject } from './Check.js';
import { checksOn } from './checksOn.js';
import { FORMS } from './FORMS.js';
import type { Kit } from './Kit.js';
import type { Place } from './Place.js';
import type { Report, Result } from './Report.js';
import { resultName } from './resultName.js';

/** A check that takes longer hangs. All of them together take a second or two. */
const PATIENCE_MS = 10_000;

/** Runs every check for the runtime on both builds, one after the other, and tells the origin how it went. */
export async function runSuite(kits: { readonly ESM: Kit; readonly CJS: Kit }, place: Place): Promise<void> {
  const results: Result[] = [];
  const checks = checksOn(place.runtime);
  for (const form of FORMS) {
    const subject: Subject = { kit: kits[form], twin: kits[form === 'ESM' ? 'CJS' : 'ESM'], place };
    for (const check of checks) results.push({ name: resultName(form, check), ...(await outcomeOf(check, subject)) });
  }
  const report: Report = { results };
  const response = await fetch(`${place.origin}/report`, { method: 'POST', body: JSON.stringify(report) });
  await response.text();
}

async function outcomeOf(check: Check, subject: Subject): Promise<Pick<Result, 'error'>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    await Promise.race([check.run(subject), late]);
    return {};
  } catch (error) {
    return { error: error instanceof Error ? told(error) : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Only V8 begins the stack with the message. */
function told(error: Error): string {
  const { message, stack = '' } = error;
  return stack.includes(message) ? stack : `${error}\n${stack}`;
}
