import type { EndpointFile, Rule } from '../endpoints/EndpointFile.js';
import { rulesOf } from '../endpoints/rulesOf.js';
import { comparePages } from './comparePages.js';
import type { Deviation } from './Deviation.js';
import type { Fact, FactParam } from './Fact.js';

/** Where a descriptor differs from the independent list of facts. */
export function compareWithFacts(endpoint: EndpointFile, facts: readonly Fact[]): Deviation[] {
  const { name, descriptor } = endpoint;
  const fact = facts.find(({ method, path }) => method === descriptor.method && path === descriptor.path);
  if (!fact) {
    return [
      { endpoint: name, field: 'path', ours: `${descriptor.method} ${descriptor.path}`, facts: 'no such endpoint' },
    ];
  }
  const compared = [
    { field: 'access', ours: descriptor.access ?? 'absent', facts: fact.access },
    { field: 'limit', ours: describeLimit(descriptor.limit), facts: describeLimit(fact.limit) },
    { field: 'body', ours: bodyOf(descriptor.body), facts: bodyOf(fact.body) },
    { field: 'stability', ours: descriptor.stability ?? 'documented', facts: STABILITY[fact.status] },
    ...comparePages(descriptor, fact.params),
    ...compareParams('params.', rulesOf(descriptor), fact.params),
  ];
  return compared.filter(({ ours, facts }) => ours !== facts).map((one) => ({ endpoint: name, ...one }));
}

/** What only other clients know is called `observed` in a descriptor. */
const STABILITY = { documented: 'documented', undocumented: 'observed' };

type Compared = Omit<Deviation, 'endpoint'>;

function describeLimit(limit: Fact['limit'] | undefined): string {
  return limit ? `${limit.requests} per ${limit.seconds} s and ${limit.scope}` : 'unknown';
}

function bodyOf(body: string | null | undefined): string {
  return body === 'array' ? 'array' : 'object';
}

function compareParams(
  prefix: string,
  rules: Readonly<Record<string, Rule>>,
  params: readonly FactParam[],
): Compared[] {
  const known = new Map(params.map((param) => [param.name, param]));
  const ofFacts = params.flatMap((param): Compared[] => {
    const rule = rules[param.name];
    if (rule === undefined && param.documented === false) return [];
    const compared = { field: prefix + param.name, ours: describeRule(rule), facts: describeParam(param) };
    return [
      compared,
      ...compareLength(compared.field, rule, param),
      ...compareRows(`${compared.field}[].`, rule, param),
    ];
  });
  const ownOnly = Object.entries(rules)
    .filter(([name]) => !known.has(name))
    .map(([name, rule]) => ({ field: prefix + name, ours: describeRule(rule), facts: 'absent' }));
  return [...ofFacts, ...ownOnly];
}

function compareLength(field: string, rule: Rule | undefined, { max }: FactParam): Compared[] {
  if (max === undefined || typeof rule !== 'object') return [];
  return [{ field: `${field}.max`, ours: String(rule.max ?? 'unbounded'), facts: String(max) }];
}

function compareRows(prefix: string, rule: Rule | undefined, { items }: FactParam): Compared[] {
  const comparable = items && items.length > 0 && typeof rule === 'object' && typeof rule.items === 'object';
  return comparable ? compareParams(prefix, rule.items as Readonly<Record<string, Rule>>, items) : [];
}

function describeRule(rule: Rule | undefined): string {
  if (rule === undefined) return 'absent';
  return (typeof rule === 'string' ? rule.endsWith('!') : rule.required) ? 'required' : 'optional';
}

function describeParam({ required }: FactParam): string {
  return required ? 'required' : 'optional';
}
