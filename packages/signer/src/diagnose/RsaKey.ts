/**
 * A pair of keys, by either half.
 *
 * @example
 * ```ts
 * import { diagnoseRsaSignature, type ReceivedSignature, type RsaKey } from '@bitget-kit/signer/diagnose';
 *
 * declare const received: ReceivedSignature;
 * declare const publicKey: string;
 * const key: RsaKey = { publicKey };
 * const diagnosis = await diagnoseRsaSignature({ ...received, ...key });
 * ```
 */
export type RsaKey =
  | {
      /** PEM, in SPKI form (`BEGIN PUBLIC KEY`). */
      readonly publicKey: string;
      readonly privateKey?: undefined;
    }
  | {
      /** PEM, PKCS#8 or PKCS#1. */
      readonly privateKey: string;
      readonly publicKey?: undefined;
    };
