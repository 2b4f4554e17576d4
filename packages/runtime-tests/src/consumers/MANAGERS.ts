import { join } from 'node:path';
import type { Command } from '../runtimes/Runtime.js';
import type { Manager } from './Manager.js';

/** Every manager that the packed packages are installed with. */
export const MANAGERS: readonly Manager[] = [
  {
    label: 'npm',
    command: () => ({ file: 'npm', args: [] }),
    install: ['install', '--no-audit', '--no-fund', '--loglevel=error'],
    run: inNode,
  },
  {
    label: 'pnpm',
    command: () => ({ file: 'pnpm', args: [] }),
    // The strictest it can be: not even a dependency sees what its own manifest does not name.
    install: ['install', '--no-frozen-lockfile', '--config.hoist=false'],
    run: inNode,
    compiles: true,
  },
  yarn('yarn, node_modules', 'node-modules', inNode),
  yarn("yarn, Plug'n'Play", 'pnp', (pins, program) => {
    const { file, args } = yarnCommand(pins);
    return { file, args: [...args, 'node', program] };
  }),
  {
    label: 'Bun',
    pin: 'bun',
    command: bunCommand,
    install: ['install'],
    run: (pins, program) => ({ file: bunCommand(pins).file, args: ['run', '--no-install', program] }),
  },
  {
    label: 'Deno',
    pin: 'deno',
    command: denoCommand,
    install: ['install'],
    settings: () => ({ 'deno.json': '{ "nodeModulesDir": "manual" }' }),
    run: (pins, program) => ({
      file: denoCommand(pins).file,
      args: ['run', '--no-remote', '--no-prompt', '--quiet', '--allow-read=.', program],
    }),
  },
];

function yarn(label: string, nodeLinker: string, run: Manager['run']): Manager {
  return {
    label,
    pin: 'yarn',
    command: yarnCommand,
    install: ['install', '--no-immutable'],
    settings: (registry) => ({
      '.yarnrc.yml': `${JSON.stringify({
        nodeLinker,
        npmRegistryServer: registry,
        unsafeHttpWhitelist: ['127.0.0.1'],
        enableGlobalCache: false,
        enableTelemetry: false,
      })}\n`,
      // What marks a project of its own, whatever lies above.
      'yarn.lock': '',
    }),
    run,
  };
}

function yarnCommand(pins: string): Command {
  return { file: process.execPath, args: [join(pins, 'yarn/bin/yarn.js')] };
}

function bunCommand(pins: string): Command {
  return { file: join(pins, 'bun/bin/bun'), args: [] };
}

function denoCommand(pins: string): Command {
  return { file: join(pins, 'deno/deno'), args: [] };
}

function inNode(_pins: string, program: string): Command {
  return { file: process.execPath, args: [program] };
}
