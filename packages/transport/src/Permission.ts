/**
 * What a private endpoint needs an API key to be allowed. None implies another.
 *
 * - `read`: looks at orders, accounts, records.
 * - `trade`: places, changes and cancels orders; closes positions; sets leverage, margin and position mode.
 * - `transfer`: moves coins between accounts of the same user.
 * - `withdraw`: sends coins out of the exchange.
 * - `manage`: changes the account, its sub-accounts or API keys.
 *
 * @example
 * ```ts
 * import { createTransport, type Permission } from '@bitget-kit/transport';
 *
 * const permissions = ['read', 'trade'] as const satisfies readonly Permission[];
 * // Withdrawals do not compile with it, and are refused before they are sent.
 * const transport = createTransport({ permissions });
 * ```
 */
export type Permission = 'read' | 'trade' | 'transfer' | 'withdraw' | 'manage';
