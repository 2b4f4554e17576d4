import type { Example } from '@bitget-kit/tooling/examples';

/** The name of the module that a block becomes. */
export function exampleId({ file, line }: Pick<Example, 'file' | 'line'>): string {
  return `${file}.${line}.example.ts`;
}
