import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Runtime } from './Runtime.js';

/** Every runtime of the matrix, as it is run and as users have it. */
export const RUNTIMES: readonly Runtime[] = [
  // The oldest that `engines` allows, and as it is under Jest and others that cannot `require` ES modules.
  node('node-20', ['--no-experimental-require-module']),
  node('node-22'),
  node('node-24'),
  node('node-26'),
  {
    label: 'Deno',
    name: 'deno',
    sender: 'fetch',
    pin: 'deno',
    takesProxy: true,
    isSilent: true,
    ends: true,
    command: ({ pins, folder, program, origin }) => ({
      file: join(pins, 'deno/deno'),
      args: [
        'run',
        ...['--no-config', '--no-remote', '--no-prompt', '--node-modules-dir=manual', '--quiet'],
        // All that it may do: read the modules, and use loopback.
        ...[`--allow-read=${join(folder, '..')}`, `--allow-net=${new URL(origin).hostname}`],
        program,
      ],
    }),
  },
  {
    label: 'Bun',
    name: 'bun',
    sender: 'fetch',
    pin: 'bun',
    takesProxy: true,
    isSilent: true,
    ends: true,
    command: ({ pins, program }) => ({ file: join(pins, 'bun/bin/bun'), args: ['run', '--no-install', program] }),
  },
  {
    label: 'workerd',
    name: 'workerd',
    sender: 'fetch',
    pin: 'workerd',
    bundle: { conditions: ['workerd', 'worker', 'browser'], format: 'esm' },
    isSilent: false,
    ends: true,
    command: ({ pins, folder }) => {
      const config = join(folder, 'config.capnp');
      writeFileSync(config, WORKERD_CONFIG);
      return { file: join(pins, 'workerd/bin/workerd'), args: ['test', config] };
    },
  },
  {
    label: 'Chromium',
    name: 'chromium',
    sender: 'fetch',
    bundle: { conditions: ['browser'], format: 'esm' },
    isSilent: false,
    ends: false,
    command: ({ folder, origin }) => ({
      file: 'chromium',
      args: [...CHROMIUM_FLAGS, `--user-data-dir=${join(folder, 'profile')}`, origin],
    }),
  },
  {
    label: 'Edge VM',
    name: 'edge-vm',
    sender: 'fetch',
    pin: '@edge-runtime/vm',
    bundle: { conditions: ['edge-light'], format: 'iife' },
    isSilent: true,
    ends: true,
    command: ({ pins, program }) => ({
      file: process.execPath,
      args: [fileURLToPath(new URL('runInEdgeVm.mjs', import.meta.url)), join(pins, '@edge-runtime/vm'), program],
    }),
  },
];

function node(pin: string, flags: readonly string[] = []): Runtime {
  return {
    label: 'Node',
    name: 'node',
    sender: 'undici',
    pin,
    isSilent: true,
    ends: true,
    command: ({ pins, program }) => ({ file: join(pins, pin, 'bin/node'), args: [...flags, program] }),
  };
}

/** No compatibility flags: nothing of Node. It may reach loopback. */
const WORKERD_CONFIG = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    ( name = "suite",
      worker = (
        modules = [ ( name = "program.js", esModule = embed "program.js" ) ],
        compatibilityDate = "2026-01-01",
        globalOutbound = "loopback",
      )
    ),
    ( name = "loopback", network = ( allow = [ "private" ] ) ),
  ],
);
`;

/** Without a sandbox, which root and most containers cannot have, and without talking to anybody but the origin. */
const CHROMIUM_FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-extensions'],
];
