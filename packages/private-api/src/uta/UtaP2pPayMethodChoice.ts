/**
 * One way to pay that the advertisement takes.
 *
 * @example
 * ```ts
 * import type { UtaP2pPayMethodChoice } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaP2pPayMethodChoice;
 * ```
 */
export interface UtaP2pPayMethodChoice {
  /** Id of the way to pay. */
  payMethodId: string;
  /** Id of your own account with that way to pay. */
  userPayMethodId?: string | undefined;
}
