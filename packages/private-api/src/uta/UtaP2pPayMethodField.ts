/**
 * One detail of an account to pay to.
 *
 * @example
 * ```ts
 * import type { UtaP2pPayMethodField } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaP2pPayMethodField;
 * ```
 */
export interface UtaP2pPayMethodField {
  /** What it is called. */
  name: string;
  /** How it is filled in. */
  type: 'number' | 'file' | 'txt' | (string & {});
  /** What is filled in. **It is somebody's account.** */
  value: string;
}
