import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ToolingError } from '../ToolingError.js';
import type { GeneratedFile } from './GeneratedFile.js';

/** The files as biome would have them: sorted imports and its layout. */
export function formatFiles(root: string, files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  return Promise.all(files.map(async (file) => (/\.(ts|json|md)$/.test(file.path) ? formatFile(root, file) : file)));
}

function formatFile(root: string, { path, content }: GeneratedFile): Promise<GeneratedFile> {
  const biome = spawn(join(root, 'node_modules/.bin/biome'), ['check', '--write', `--stdin-file-path=${path}`], {
    cwd: root,
  });
  return new Promise((resolve, reject) => {
    let formatted = '';
    let complaint = '';
    biome.stdout.setEncoding('utf8').on('data', (chunk: string) => (formatted += chunk));
    biome.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaint += chunk));
    biome.on('error', reject);
    biome.on('close', () =>
      formatted
        ? resolve({ path, content: formatted })
        : reject(new ToolingError(`biome cannot format ${path}: ${complaint}`)),
    );
    biome.stdin.end(content);
  });
}
