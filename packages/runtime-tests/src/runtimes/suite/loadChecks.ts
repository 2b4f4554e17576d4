import { assert } from 'chai';
import type { Check } from './Check.js';
import type { Kit } from './Kit.js';
import { runtimeHere } from './runtimeHere.js';

/** Where Node's modules, and what comes with them, must be lacking for the rest of the suite to prove anything. */
const WITHOUT_NODE = ['workerd', 'chromium', 'edge-vm'];

/** That the packages load as they are meant to, in the place that the table names. */
export const loadChecks: readonly Check[] = [
  {
    name: 'this is the runtime that the table names',
    run: ({ place }) => {
      const { runtime, version } = runtimeHere();
      assert.strictEqual(runtime, place.runtime);
      if (version !== undefined) assert.strictEqual(`${place.version}.`.startsWith(`${version}.`), true, version);
    },
  },
  {
    name: 'nothing of Node is there, but on the runtimes that have it',
    run: ({ place }) => {
      const found = ['process', 'Buffer', 'require', 'module'].filter((name) => name in globalThis);
      if (WITHOUT_NODE.includes(place.runtime)) assert.deepEqual(found, []);
    },
  },
  {
    name: 'every entry loads, and exports the same in both builds',
    run: ({ kit, twin }) => {
      assert.deepEqual(exportsOf(kit), exportsOf(twin));
      for (const [entry, names] of Object.entries(exportsOf(kit))) assert.isNotEmpty(names, entry);
    },
  },
  {
    name: 'the two builds are two',
    run: ({ kit, twin }) => {
      assert.notStrictEqual(kit['@bitget-kit/errors'].BitgetError, twin['@bitget-kit/errors'].BitgetError);
      assert.notStrictEqual(kit['bitget-kit'].createBitget, twin['bitget-kit'].createBitget);
    },
  },
];

/** The names that each entry exports. `default` and `__esModule` come from how modules of two kinds meet. */
function exportsOf(kit: Kit): { [entry: string]: string[] } {
  const isOurs = (name: string): boolean => name !== 'default' && name !== '__esModule' && name !== 'module.exports';
  return Object.fromEntries(
    Object.entries(kit).map(([entry, module]: [string, object]) => [entry, Object.keys(module).filter(isOurs).sort()]),
  );
}
