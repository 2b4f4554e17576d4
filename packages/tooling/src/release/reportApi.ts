import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
  type IConfigFile,
} from '@microsoft/api-extractor';
import { ToolingError } from '../ToolingError.js';
import type { Entry } from './entriesOf.js';

/** The public API of one built entry, as text: every exported name with its signature. */
export function reportApi(packageDir: string, entry: Entry): string {
  const out = mkdtempSync(join(tmpdir(), 'api-report-'));
  try {
    const config = ExtractorConfig.prepare({
      configObject: configure(packageDir, entry, out),
      configObjectFullPath: undefined,
      packageJsonFullPath: join(packageDir, 'package.json'),
    });
    const complaints: string[] = [];
    Extractor.invoke(config, { localBuild: true, messageCallback: (message) => collect(message, complaints) });
    if (complaints.length > 0) throw new ToolingError(`${entry.types}: ${complaints.join('; ')}`);
    // Without the places in built files, which move with every line that is added above them.
    return readFileSync(join(out, `${entry.name}.api.md`), 'utf8').replace(/^(\/\/ \S+\.d\.ts):\d+:\d+ - /gm, '$1 - ');
  } finally {
    rmSync(out, { recursive: true });
  }
}

function configure(packageDir: string, { name, types }: Entry, out: string): IConfigFile {
  const silent = { logLevel: ExtractorLogLevel.None };
  return {
    projectFolder: packageDir,
    mainEntryPointFilePath: join(packageDir, types),
    newlineKind: 'lf',
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: 'ES2022',
          module: 'NodeNext',
          moduleResolution: 'NodeNext',
          lib: ['ES2023', 'DOM', 'DOM.Iterable', 'ESNext.Disposable'],
          types: [],
          strict: true,
          skipLibCheck: true,
        },
        files: [join(packageDir, types)],
      },
    },
    apiReport: {
      enabled: true,
      reportFileName: `${name}.api.md`,
      reportFolder: out,
      reportTempFolder: join(out, 'temp'),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      // Nothing here is alpha, beta or internal, and `{@link}` is checked by typedoc.
      extractorMessageReporting: { default: silent, 'ae-forgotten-export': { ...silent, addToApiReportFile: true } },
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      tsdocMessageReporting: { default: silent },
    },
  };
}

/** Nothing is printed on the way: what matters is thrown. */
function collect(message: ExtractorMessage, complaints: string[]): void {
  if (message.logLevel === ExtractorLogLevel.Error) complaints.push(message.formatMessageWithLocation(undefined));
  message.handled = true;
}
