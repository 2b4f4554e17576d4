/** A pair of keys, by either half. */
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
