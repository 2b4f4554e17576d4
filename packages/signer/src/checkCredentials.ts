import { BitgetError } from '@bitget-kit/errors';
import type { Credentials } from './Credentials.js';

const WAYS = ['secretKey', 'privateKey', 'sign'] as const;

/**
 * Refuses credentials that cannot work, before a request fails with a riddle; with `only`, those of another kind too.
 *
 * @throws BitgetError `config/invalid` naming the field, never its value
 */
export function checkCredentials(credentials: Credentials, only?: (typeof WAYS)[number]): void {
  if (typeof credentials !== 'object' || credentials === null) throw invalid('credentials', 'must be an object');
  const { apiKey, passphrase, secretKey, privateKey, sign } = credentials;
  checkHeaderValue('apiKey', apiKey);
  checkHeaderValue('passphrase', passphrase);
  const [way, second] = WAYS.filter((name) => credentials[name] != null);
  if (way === undefined) throw invalid('secretKey', 'is missing, and so are privateKey and sign: give one of them');
  if (second !== undefined) throw invalid(second, `cannot be given together with ${way}: give one of them`);
  if (only !== undefined && way !== only) throw invalid(only, `is missing; ${way} is for createSigner`);
  if (way === 'secretKey') checkSecretKey(secretKey);
  if (way === 'privateKey') checkText('privateKey', privateKey);
  if (way === 'sign' && typeof sign !== 'function') throw invalid('sign', `must be a function; got ${typeof sign}`);
}

function checkHeaderValue(option: string, value: unknown): void {
  // HTTP clients refuse or encode characters beyond ASCII, each in its own way.
  if (/[^!-~]/.test(checkText(option, value))) {
    throw invalid(option, 'holds a blank, a line break or a character beyond ASCII, which a header cannot carry');
  }
}

function checkSecretKey(value: unknown): void {
  const text = checkText('secretKey', value);
  if (text.includes('-----BEGIN')) throw invalid('secretKey', 'holds a PEM key: give it as privateKey');
  // Among them halves of surrogate pairs, which have no UTF-8 form.
  if (/[\p{Z}\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) {
    throw invalid('secretKey', 'holds a blank, a line break or an invisible character: was it copied along?');
  }
}

function checkText(option: string, value: unknown): string {
  if (value == null || value === '') throw invalid(option, 'is missing: is the environment variable set?');
  if (typeof value !== 'string') throw invalid(option, `must be a string; got ${typeof value}`);
  return value;
}

function invalid(option: string, what: string): BitgetError<'config/invalid'> {
  return new BitgetError('config/invalid', `${option} ${what}${what.endsWith('?') ? '' : '.'}`, { option });
}
