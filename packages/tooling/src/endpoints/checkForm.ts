import { basename } from 'node:path';
import type { EndpointFile, Rule, TypedParam } from './EndpointFile.js';
import { rulesOf } from './rulesOf.js';

/** Whether an endpoint file has the form that all of them have. */
export function checkForm(endpoint: EndpointFile): string[] {
  const { name, file, doc, descriptor, needs, exportedTypes } = endpoint;
  const stem = name.charAt(0).toUpperCase() + name.slice(1);
  const isPublic = endpoint.package === 'public-api';
  const text = doc.join('\n');
  const problems: string[] = [];
  const expect = (holds: boolean, sentence: string): void => {
    if (!holds) problems.push(`${name}: ${sentence}`);
  };
  expect(basename(file, '.ts') === name, `its file must be named ${name}.ts.`);
  expect(
    /^\S/.test(text) && !text.startsWith('@'),
    'it needs a TSDoc comment that begins with what the endpoint does.',
  );
  expect(/^@example$/m.test(text), 'its TSDoc needs an @example.');
  expect(
    descriptor.stability === 'observed' || /^@see https:\/\/www\.bitget\.com\/api-doc\//m.test(text),
    'its TSDoc needs an @see with the page of the documentation.',
  );
  for (const [kind, type] of [
    [`${stem}Params`, endpoint.params] as const,
    [`${stem}Result`, endpoint.result] as const,
  ]) {
    const none = type.text === 'Record<never, never>';
    expect(
      none || (type.text === kind && exportedTypes.includes(kind)),
      `it must export ${kind} and name it in its type, not "${type.text}".`,
    );
  }
  expect(
    (needs === 'public') === isPublic,
    isPublic ? 'a public endpoint needs "public".' : 'a private endpoint needs a permission.',
  );
  expect(
    descriptor.access === (isPublic ? 'public' : 'private'),
    `"access" must be "${isPublic ? 'public' : 'private'}".`,
  );
  expect(
    descriptor.permission === (isPublic ? undefined : needs),
    `"permission" must be ${isPublic ? 'absent' : `"${needs}"`}.`,
  );
  expect(endpoint.paged === (descriptor.page !== undefined), 'PagedEndpoint and "page" go together.');
  return [...problems, ...compareRules(`${name}: `, rulesOf(descriptor), endpoint.typedParams)];
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
    const rows = typeof rule === 'object' && typeof rule.items === 'object' ? rule.items : undefined;
    return [
      ...(required === param.required
        ? []
        : [
            `${prefix}${name} is ${param.required ? 'required' : 'optional'} in the types, but ${required ? 'required' : 'optional'} in "check".`,
          ]),
      ...(param.items && rows ? compareRules(`${prefix}${name}[].`, rows, param.items) : []),
    ];
  });
}
