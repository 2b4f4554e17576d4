import { expectedOn } from './expectedOn.js';
import type { Runtime } from './Runtime.js';
import type { Pin } from './readPins.js';
import { CHECKS } from './suite/CHECKS.js';

/** The page of the documentation: what was run where, and no time, so that it changes only with a pin or with the suite. */
export function renderReference(runtimes: readonly Runtime[], pins: ReadonlyMap<string, Pin>): string {
  const rows = runtimes.map(({ label, name, pin, bundle, sender }) => {
    const { version = "Debian's", onlyWithAll = false } = (pin === undefined ? undefined : pins.get(pin)) ?? {};
    const loaded = bundle ? `bundled for \`${bundle.conditions.join('`, `')}\`` : 'as installed';
    return `| ${label} | ${version} | ${loaded} | ${sender} | ${expectedOn(name).length} | ${onlyWithAll ? '`--all`' : 'always'} |`;
  });
  const common = CHECKS.filter(({ runtimes }) => !runtimes).length;
  return `<!-- Written by \`pnpm test:runtimes --all\` when all of it passed. Do not edit. -->

# Runtimes

One suite of ${common} checks on the packed packages, in a project that installed them: once on the ES modules and once on
CommonJS. It holds every signature vector, errors across both builds, orders against the sandbox in process and over a
socket, pages, the limiter on a clock of its own, and aborts before and after a request is handed over. Deno and Bun,
whose own \`fetch\` takes a proxy, run ${CHECKS.length - common} checks more: an order through one, and what a refusal of it looks like.

| runtime | version | loaded | sends by | checks passed | run |
| --- | --- | --- | --- | ---: | --- |
${rows.join('\n')}

Node 20 is the oldest that is supported, and runs without \`require\` of ES modules. Deno is given leave to read the
modules and to use loopback, and nothing else. workerd has no compatibility flag set. The page in Chromium forbids
code made of text. In workerd, Chromium and the edge VM the suite makes sure that nothing of
Node is there.
`;
}
