import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { judgeRun } from './judgeRun.js';
import { startOrigin } from './origin/startOrigin.node.js';
import { startProxy } from './origin/startProxy.node.js';
import type { Row } from './Row.js';
import type { Runtime } from './Runtime.js';
import { runProgram } from './runProgram.node.js';
import { writeProgram } from './writeProgram.node.js';

/** So long may a run take before it counts as hung; the slowest takes a few seconds. */
const PATIENCE_MS = 90_000;

/** Runs the whole suite on one runtime. `program` is where its program is to be written, in a folder of its own. */
export async function runOne(
  runtime: Runtime,
  parts: {
    readonly version: string;
    readonly pins: string;
    readonly program: string;
    readonly entries: readonly string[];
  },
): Promise<Row> {
  const { version, pins, program, entries } = parts;
  const { label, name, sender } = runtime;
  const folder = dirname(program);
  const origin = await startOrigin(program);
  const proxy = runtime.takesProxy ? await startProxy() : undefined;
  try {
    const place = { runtime: name, version, sender, origin: origin.url, proxy };
    await writeProgram(runtime, { folder, program, entries, place });
    const command = runtime.command({ pins, folder, program, origin: origin.url });
    const start = performance.now();
    const late = setTimeout(PATIENCE_MS, undefined, { ref: false });
    const ending = await runProgram(
      command,
      join(folder, '..'),
      runtime.ends ? late : Promise.race([late, origin.report]),
    );
    const ms = performance.now() - start;
    const report = await Promise.race([origin.report, undefined]);
    const passed = report?.results.filter(({ error }) => error === undefined).length ?? 0;
    return { label, version, passed, ms, problems: judgeRun(runtime, report, ending) };
  } catch (error) {
    return { label, version, passed: 0, ms: 0, problems: [String(error)] };
  } finally {
    origin.close();
    await proxy?.close();
  }
}
