import type { Place } from './Place.js';
import type { Report } from './Report.js';
import { ToolingError } from './ToolingError.js';
import { findRoot } from './workspace/findRoot.js';

/** Each verb with the flags it takes. Loaded on demand: no verb pays for the libraries of another. */
const VERBS: {
  readonly [verb: string]: { flags: readonly string[]; load: () => Promise<(place: Place) => Promise<Report>> };
} = {
  gen: { flags: ['--check'], load: async () => (await import('./verbs/gen.js')).gen },
  'check-graph': { flags: [], load: async () => (await import('./verbs/checkGraph.js')).checkGraph },
  'check-endpoints': { flags: [], load: async () => (await import('./verbs/checkEndpoints.js')).checkEndpoints },
  'check-examples': { flags: [], load: async () => (await import('./verbs/checkExamples.js')).checkExamples },
  'check-package': { flags: [], load: async () => (await import('./verbs/checkPackage.js')).checkPackage },
  'check-api': { flags: ['--write'], load: async () => (await import('./verbs/checkApi.js')).checkApi },
};

async function main([name = '', ...flags]: readonly string[]): Promise<Report> {
  const verb = VERBS[name];
  if (!verb) return { problems: [`Unknown verb "${name}". Use one of: ${Object.keys(VERBS).join(', ')}.`] };
  const wrong = flags.find((flag) => !verb.flags.includes(flag));
  if (wrong)
    return { problems: [`"${name}" does not take "${wrong}". It takes: ${verb.flags.join(', ') || 'nothing'}.`] };
  const cwd = process.cwd();
  try {
    return await (await verb.load())({ root: findRoot(cwd), cwd, flags: new Set(flags) });
  } catch (error) {
    if (error instanceof ToolingError) return { problems: [error.message] };
    throw error;
  }
}

const { problems, notes = [] } = await main(process.argv.slice(2));
for (const note of notes) console.log(note);
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  process.exitCode = 1;
}
