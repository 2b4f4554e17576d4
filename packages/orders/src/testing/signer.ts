import type { RequestSigner } from '@bitget-kit/transport';

/** Signs nothing, for an exchange that looks at timestamps only. */
export const signer: RequestSigner = {
  sign: ({ timestamp }) => ({
    'ACCESS-KEY': 'k',
    'ACCESS-SIGN': 's',
    'ACCESS-TIMESTAMP': String(timestamp),
    'ACCESS-PASSPHRASE': 'p',
  }),
};
