import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Application, type DeclarationReference, type Reflection, type TypeDocOptions } from 'typedoc';
import { ToolingError } from '../ToolingError.js';
import { listFiles } from '../workspace/listFiles.js';
import type { ApiEntry } from './ApiEntry.js';

/** The options of the plugin, which typedoc's own type does not know. */
const MARKDOWN = {
  entryFileName: 'index',
  hidePageHeader: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  pageTitleTemplates: { index: '{projectName}', module: '{name}', member: '{name}' },
};

/** One run over all packages: a type that several of them pass on has one page, and links lead across. */
export async function makeApi(root: string, entries: readonly ApiEntry[]): Promise<Map<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    const app = await Application.bootstrapWithPlugins({ ...options(root, entries), out });
    app.converter.addUnknownSymbolResolver(byName);
    const project = await app.convert();
    if (!project) throw new ToolingError('typedoc could not read the sources. Run pnpm check.');
    app.validate(project);
    await app.generateOutputs(project);
    if (app.logger.hasWarnings()) throw new ToolingError('typedoc complains, see above: mend the comments it names.');
    const paths = listFiles(out, '.md');
    return new Map(paths.map((path) => [relative(out, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/**
 * A comment may link to what another package exports, though its file does not import it. typedoc takes a reflection for a
 * target as well as an address, and only its type says otherwise.
 */
function byName(reference: DeclarationReference, from: Reflection): { target: string } | undefined {
  const name = reference.symbolReference?.path?.[0]?.path;
  const named = from.project.children?.flatMap((module) => module.children ?? []).filter((one) => one.name === name);
  const target = named?.find((one) => !one.isReference());
  return target && { target: target as unknown as string };
}

function options(root: string, entries: readonly ApiEntry[]): TypeDocOptions {
  return {
    ...MARKDOWN,
    plugin: ['typedoc-plugin-markdown'],
    name: 'API',
    tsconfig: join(root, 'packages/tooling/tsconfig.docs.json'),
    entryPoints: entries.map(({ file }) => file),
    sortEntryPoints: false,
    sort: ['alphabetical'],
    readme: 'none',
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    hideGenerator: true,
    githubPages: false,
    // `tsc` checks the sources, and @pattern is for the schemas.
    skipErrorChecking: true,
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    blockTags: [
      '@example',
      '@param',
      '@pattern',
      '@remarks',
      '@returns',
      '@see',
      '@throws',
      '@typeParam',
      '@deprecated',
      '@default',
      '@defaultValue',
    ],
    logLevel: 'Warn',
  };
}
