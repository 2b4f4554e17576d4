import { basename } from 'node:path';
import type { EndpointFile, Rule, TypedParam, TypeText } from './EndpointFile.js';
import { rulesOf } from './rulesOf.js';

/** A sentence with whether it holds. */
type Expectation = readonly [holds: boolean, sentence: string];

/** Whether an endpoint file has the form that all of them have. */
export function checkForm(endpoint: EndpointFile): string[] {
  const { name, typedParams, descriptor } = endpoint;
  const expectations = [...expectDoc(endpoint), ...expectTypes(endpoint), ...expectDescriptor(endpoint)];
  return [
    ...expectations.filter(([holds]) => !holds).map(([, sentence]) => `${name}: ${sentence}`),
    ...compareRules(`${name}: `, rulesOf(descriptor), typedParams),
  ];
}

function expectDoc({ name, file, doc, descriptor }: EndpointFile): Expectation[] {
  const text = doc.join('\n');
  const observed = descriptor.stability === 'observed';
  const page = /^@see https:\/\/www\.bitget\.com\/api-doc\//m;
  return [
    [basename(file, '.ts') === name, `its file must be named ${name}.ts.`],
    [/^[^@\s]/.test(text), 'it needs a TSDoc comment that begins with what the endpoint does.'],
    [/^@example$/m.test(text), 'its TSDoc needs an @example.'],
    [observed || page.test(text), 'its TSDoc needs an @see with the page of the documentation.'],
  ];
}

function expectTypes({ name, params, result, exportedTypes }: EndpointFile): Expectation[] {
  const stem = name.charAt(0).toUpperCase() + name.slice(1);
  const expect = ({ text }: TypeText, wanted: string): Expectation => [
    text === 'Record<never, never>' || (text === wanted && exportedTypes.includes(wanted)),
    `it must export ${wanted} and name it in its type, not "${text}".`,
  ];
  return [expect(params, `${stem}Params`), expect(result, `${stem}Result`)];
}

function expectDescriptor({ package: folder, needs, paged, descriptor }: EndpointFile): Expectation[] {
  const access = folder === 'public-api' ? 'public' : 'private';
  const permission = access === 'public' ? undefined : needs;
  return [
    [
      (needs === 'public') === (access === 'public'),
      `its type needs ${access === 'public' ? '"public"' : 'a permission'}.`,
    ],
    [descriptor.access === access, `"access" must be "${access}".`],
    [descriptor.permission === permission, `"permission" must be ${permission ? `"${permission}"` : 'absent'}.`],
    [paged === (descriptor.page !== undefined), 'PagedEndpoint and "page" go together.'],
  ];
}

/** The rules are what a caller without a compiler meets: they must require what the types require. */
function compareRules(
  prefix: string,
  rules: Readonly<Record<string, Rule>>,
  typed: Readonly<Record<string, TypedParam>>,
): string[] {
  return Object.entries(typed).flatMap(([name, param]) => {
    const rule = rules[name];
    if (rule === undefined) return [`${prefix}"check" has no rule for ${name}.`];
    const required = typeof rule === 'string' ? rule.endsWith('!') : rule.required === true;
    const kind = typeof rule === 'string' ? rule.replace('!', '') : 'list';
    const rows = typeof rule === 'object' && typeof rule.items === 'object' ? rule.items : undefined;
    return [
      ...(required === param.required
        ? []
        : [
            `${prefix}${name} is ${param.required ? 'required' : 'optional'} in the types, but ${required ? 'required' : 'optional'} in "check".`,
          ]),
      ...(param.kinds.length === 0 || param.kinds.includes(kind)
        ? []
        : [`${prefix}${name} is ${param.kinds.join(' or ')} by its type, but ${kind} in "check".`]),
      ...(param.items && rows ? compareRules(`${prefix}${name}[].`, rows, param.items) : []),
    ];
  });
}
