import type { SignatureMistake } from './SignatureMistake.js';

/**
 * What is known of a signature. Plain data, which holds neither the key nor the passphrase.
 *
 * @example
 * ```ts
 * import type { SignatureDiagnosis } from '@bitget-kit/signer/diagnose';
 *
 * function describe(diagnosis: SignatureDiagnosis): string {
 *   if (diagnosis.genuine) return 'The signature is right.';
 *   if (diagnosis.mistakes.length === 0) return `No known mistake. Sign this: ${diagnosis.expectedPrehash}`;
 *   return diagnosis.mistakes.map(({ explanation, remedy }) => `${explanation} ${remedy}`).join('\n');
 * }
 * ```
 */
export type SignatureDiagnosis =
  | {
      readonly genuine: true;
      /** The text that is to be signed, and was. */
      readonly expectedPrehash: string;
    }
  | {
      readonly genuine: false;
      /** The text that is to be signed. */
      readonly expectedPrehash: string;
      /** What, taken together, explains the signature: mostly one, rarely two or three. Empty when nothing known does. */
      readonly mistakes: readonly SignatureMistake[];
      /** The text that was signed instead, when that is explained. The same as expected, when the mistake is elsewhere. */
      readonly signedPrehash?: string | undefined;
    };
