// Runs a script in the VM of an edge runtime. Plain JavaScript: Node itself loads it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , vm, program] = process.argv;
const { EdgeVM } = createRequire(import.meta.url)(vm);
await new EdgeVM().evaluate(readFileSync(program, 'utf8'));
