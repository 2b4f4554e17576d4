import { join, relative } from 'node:path';
import { type Example, readPages } from '@bitget-kit/tooling/examples';
import { describe, expect, test } from 'vitest';
import { exampleId } from './exampleId.js';
import { setStage } from './givens.js';
import { openStage } from './openStage.js';

const ROOT = join(import.meta.dirname, '../../../..');
const MARK = /\bnot-run:\s*(?<reason>.*)$/;

const pages = readPages(ROOT);
const marked = pages.filter(({ info }) => MARK.test(info));

/** What a block says it prints, in `// → text` behind the line. */
function expectedOf({ code }: Example): string[] {
  return [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text = '']) => text.trim());
}

function reasonOf({ info }: Example): string {
  return MARK.exec(info)?.groups?.reason ?? '';
}

function titleOf({ file, line }: Example): string {
  return `${relative(ROOT, file)}:${line}`;
}

async function run(example: Example): Promise<readonly string[]> {
  const stage = openStage(example.code);
  setStage(stage);
  try {
    const module = await import(/* @vite-ignore */ exampleId(example));
    // A block that is a worker answers a request.
    if (module.default?.fetch) {
      const context = { waitUntil: () => undefined };
      const response = await module.default.fetch(new Request('https://worker.example/'), process.env, context);
      expect(response.status).toBe(200);
    }
    return stage.printed;
  } finally {
    stage.close();
  }
}

const titled = (examples: readonly Example[]) => examples.map((example) => [titleOf(example), example] as const);

describe('a block of a page runs against the sandbox', () => {
  test.for(titled(pages.filter((example) => !marked.includes(example))))('%s', async ([, example]) => {
    const printed = await run(example);
    const expected = expectedOf(example);
    const shown = printed.filter((line) => expected.includes(line));
    expect(shown, `What it printed:\n${printed.join('\n')}`).toEqual(expected);
  });
});

test('a block that is marked for what the sandbox has not yet does fail', async () => {
  const waiting = marked.filter((example) => reasonOf(example).includes('sandbox'));
  for (const example of waiting) {
    await expect(run(example), `${titleOf(example)} runs now: take the mark away.`).rejects.toThrow();
  }
});

test('few blocks are not run, and each says why', () => {
  expect(marked.map(reasonOf).filter((reason) => reason.length < 10)).toEqual([]);
  expect(marked.length).toBeLessThan(pages.length / 8);
});
