import type { Endpoint } from '@bitget-kit/transport';
import type { UtaP2pPayMethodField } from './UtaP2pPayMethodField.js';

/** One way to pay. */
export interface UtaP2pPayMethod {
  /** Id of the way to pay. */
  payMethodId: string;
  /** What the way to pay is called. */
  payMethodName: string;
  /** Whose account it is. */
  payMethodUserName: string;
  /** Id of your own account with that way to pay. */
  userPayMethodId: string;
  /** What is filled in. */
  payMethodInfo: UtaP2pPayMethodField[];
}

/** One row each. */
export type UtaGetP2pPayMethodsResult = UtaP2pPayMethod[];

/**
 * Your ways to pay and to be paid.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetP2pPayMethods } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetP2pPayMethods, {});
 * console.log(result);
 * ```
 */
export const utaGetP2pPayMethods: Endpoint<Record<never, never>, UtaGetP2pPayMethodsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/p2p/pay-method',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
