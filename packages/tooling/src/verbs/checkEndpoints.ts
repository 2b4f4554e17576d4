import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkForm } from '../endpoints/checkForm.js';
import { readEndpoints } from '../endpoints/readEndpoints.js';
import { checkCounts } from '../facts/checkCounts.js';
import { compareWithFacts } from '../facts/compareWithFacts.js';
import type { Exception } from '../facts/Deviation.js';
import type { Fact } from '../facts/Fact.js';
import { judgeDeviations } from '../facts/judgeDeviations.js';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';

/** Holds every descriptor against its own types, the form of endpoint files, and the independent list of facts; and the pages against their number. */
export async function checkEndpoints({ root }: Place): Promise<Report> {
  const { files, silent } = readEndpoints(root);
  const facts = readList<Fact>(join(root, 'packages/contract/facts.json'));
  const exceptions = readList<Exception>(join(root, 'packages/contract/exceptions.json'));
  const deviations = files.flatMap((endpoint) => compareWithFacts(endpoint, facts));
  return {
    problems: [
      ...files.flatMap(checkForm),
      ...silent.map((field) => `${field} needs a note: what it is, and its unit.`),
      ...judgeDeviations(deviations, exceptions),
      ...checkCounts(root, facts),
    ],
    notes: [`${files.length} endpoints were held against ${facts.length} facts; ${exceptions.length} exceptions.`],
  };
}

function readList<T>(path: string): T[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T[]) : [];
}
