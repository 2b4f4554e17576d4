import conformance from '../../vectors/signature-vectors.json' with { type: 'json' };

/** Marked, so that they are found wherever they turn up. */
export const identity = { apiKey: 'marker-key-1234', passphrase: 'marker-phrase' };

/** For an HMAC signer. */
export const hmac: { apiKey: string; passphrase: string; secretKey: string } = {
  ...identity,
  secretKey: 'marker-secret',
};

/** An RSA key that protects nothing, as `pkcs8Pem`, `pkcs1Pem` and `publicSpkiPem`. */
export const rsaKey: (typeof conformance)['throwAwayRsaKey'] = conformance.throwAwayRsaKey;

/** The simplest request. */
export const request = { method: 'GET', path: '/a', timestamp: 1_700_000_000_000 };

/** Any credential: the marked ones, and the start or the modulus of the RSA key in base64. */
export const SECRET: RegExp = /marker-|MIIEv|MIIEp|XcFRmBNnq/;
