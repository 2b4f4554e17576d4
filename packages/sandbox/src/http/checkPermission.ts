import type { EndpointFact } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';
import type { SandboxKey } from '../SandboxKey.js';
import type { Handler } from './CallContext.js';

/**
 * Refuses a key that may not do what the endpoint does. Where only a sample is answered the facts do not say what is needed:
 * reading takes `read`, all else any permission to change something.
 */
export function checkPermission(
  { permissions }: SandboxKey,
  { permission, sample }: Handler,
  { method }: EndpointFact,
): void {
  const needed = permission ?? (sample ? (method === 'GET' ? 'read' : 'write') : undefined);
  if (needed === undefined) return;
  const has = needed === 'write' ? permissions.some((one) => one !== 'read') : permissions.includes(needed);
  if (!has) throw new ApiFailure('40014', `Incorrect permissions, need ${needed} permissions`);
}
