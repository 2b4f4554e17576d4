import type { Place } from './Place.js';
import type { Report } from './Report.js';
import { ToolingError } from './ToolingError.js';
import { findRoot } from './workspace/findRoot.js';

interface Verb {
  readonly flags: readonly string[];
  /** Flags that are followed by a word. */
  readonly values?: readonly string[];
  readonly load: () => Promise<(place: Place) => Promise<Report>>;
}

/** Each verb with the flags it takes. Loaded on demand: no verb pays for the libraries of another. */
const VERBS: { readonly [verb: string]: Verb } = {
  gen: { flags: ['--check'], load: async () => (await import('./verbs/gen.js')).gen },
  'check-graph': { flags: [], load: async () => (await import('./verbs/checkGraph.js')).checkGraph },
  'check-endpoints': { flags: [], load: async () => (await import('./verbs/checkEndpoints.js')).checkEndpoints },
  'check-examples': { flags: [], load: async () => (await import('./verbs/checkExamples.js')).checkExamples },
  'check-dependencies': {
    flags: [],
    load: async () => (await import('./verbs/checkDependencies.js')).checkDependencies,
  },
  'check-package': { flags: [], load: async () => (await import('./verbs/checkPackage.js')).checkPackage },
  'check-api': { flags: ['--write'], load: async () => (await import('./verbs/checkApi.js')).checkApi },
  'check-mutants': { flags: [], load: async () => (await import('./verbs/checkMutants.js')).checkMutants },
  'build-inspector': {
    flags: [],
    values: ['--out'],
    load: async () => (await import('./verbs/buildInspector.js')).buildInspector,
  },
  jsr: { flags: ['--publish'], load: async () => (await import('./verbs/jsr.js')).jsr },
  sbom: { flags: [], values: ['--out'], load: async () => (await import('./verbs/sbom.js')).sbom },
  'build-site': {
    flags: ['--api'],
    values: ['--out'],
    load: async () => (await import('./verbs/buildSite.js')).buildSite,
  },
  'check-site': { flags: ['--external'], load: async () => (await import('./verbs/checkSite.js')).checkSite },
  mutate: { flags: [], values: ['--only'], load: async () => (await import('./verbs/mutate.js')).mutate },
};

/**
 * The flags that were given.
 *
 * @throws ToolingError for one that the verb does not take, and for one without its word
 */
function readFlags(name: string, { flags, values = [] }: Verb, given: readonly string[]): Map<string, string> {
  const read = new Map<string, string>();
  const words = given.values();
  for (const flag of words) {
    if (![...flags, ...values].includes(flag)) {
      const known = [...flags, ...values.map((value) => `${value} <text>`)].join(', ') || 'nothing';
      throw new ToolingError(`"${name}" does not take "${flag}". It takes: ${known}.`);
    }
    const word: string | undefined = values.includes(flag) ? words.next().value : '';
    if (word === undefined) throw new ToolingError(`"${flag}" must be followed by a text.`);
    read.set(flag, word);
  }
  return read;
}

async function main([name = '', ...given]: readonly string[]): Promise<Report> {
  const verb = VERBS[name];
  if (!verb) return { problems: [`Unknown verb "${name}". Use one of: ${Object.keys(VERBS).join(', ')}.`] };
  const cwd = process.cwd();
  try {
    const flags = readFlags(name, verb, given);
    return await (await verb.load())({ root: findRoot(cwd), cwd, flags });
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
