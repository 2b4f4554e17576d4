/**
 * What went wrong, in one word. New ones may come with any version.
 *
 * @example
 * ```ts
 * import type { SignatureMistakeId } from '@bitget-kit/signer/diagnose';
 *
 * const aboutTime: SignatureMistakeId[] = ['timestamp-seconds', 'timestamp-format', 'timestamp-missing'];
 * ```
 */
export type SignatureMistakeId =
  // The moment.
  | 'timestamp-seconds'
  | 'timestamp-milliseconds'
  | 'timestamp-format'
  | 'timestamp-differs'
  | 'timestamp-missing'
  // The method.
  | 'method-case'
  | 'method-differs'
  | 'method-missing'
  // The path.
  | 'path-with-host'
  | 'path-prefix-added'
  | 'path-prefix-missing'
  | 'path-slash'
  // The query.
  | 'query-encoded'
  | 'query-form-encoded'
  | 'query-plus-sent'
  | 'query-order'
  | 'query-mark-missing'
  | 'query-mark-doubled'
  | 'query-mark-alone'
  | 'query-missing'
  | 'query-as-body'
  // The body.
  | 'body-missing'
  | 'body-reserialised'
  | 'body-stringified-twice'
  | 'body-not-serialised'
  | 'body-as-query'
  | 'body-placeholder'
  // How the parts are put together.
  | 'prehash-separated'
  | 'prehash-line-break'
  | 'prehash-order'
  | 'websocket-login-signed'
  // The key.
  | 'secret-base64-decoded'
  | 'secret-hex-decoded'
  | 'secret-encoded'
  | 'secret-surrounded'
  | 'secret-and-text-swapped'
  | 'passphrase-as-secret'
  | 'api-key-as-secret'
  | 'private-key-as-secret'
  // The algorithm.
  | 'hash-algorithm'
  | 'plain-hash'
  | 'rsa-padding'
  // The form of the signature.
  | 'signature-hex'
  | 'signature-base64url'
  | 'signature-unpadded'
  | 'signature-encoded-twice'
  | 'signature-url-encoded'
  | 'signature-whitespace';
