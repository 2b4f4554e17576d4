import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ToolingError } from '../ToolingError.js';

/** The nearest folder above that holds `pnpm-workspace.yaml`. */
export function findRoot(from: string): string {
  if (existsSync(join(from, 'pnpm-workspace.yaml'))) return from;
  const above = dirname(from);
  if (above === from) throw new ToolingError('Run this inside the workspace: no pnpm-workspace.yaml was found above.');
  return findRoot(above);
}
