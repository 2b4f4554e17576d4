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
  name: string;
  type: 'number' | 'file' | 'txt' | (string & {});
  value: string;
}
