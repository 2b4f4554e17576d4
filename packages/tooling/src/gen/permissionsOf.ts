import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { ToolingError } from '../ToolingError.js';

const ORDER = ['read', 'trade', 'transfer', 'withdraw', 'manage'];

/** The permissions that occur among endpoints, in the order in which they are documented. */
export function permissionsOf(endpoints: readonly EndpointFile[]): string[] {
  const used = new Set(endpoints.map(({ needs }) => needs));
  const unknown = endpoints.find(({ needs }) => !ORDER.includes(needs));
  if (unknown)
    throw new ToolingError(`${unknown.file}: "${unknown.needs}" is not a permission. Use one of: ${ORDER.join(', ')}.`);
  return ORDER.filter((permission) => used.has(permission));
}
