import { BitgetError } from '@bitget-kit/errors';
import type { Credentials } from './Credentials.js';

const METHODS = ['secretKey', 'privateKey', 'sign'] as const;

/**
 * Refuses credentials that cannot work, before a request fails with a riddle.
 *
 * @throws BitgetError `config/invalid` naming the field, never its value
 */
export function checkCredentials(credentials: Credentials): void {
  if (typeof credentials !== 'object' || credentials === null) {
    throw invalid('credentials', 'must be an object with apiKey, passphrase and a secretKey, a privateKey or sign');
  }
  checkHeaderValue('apiKey', credentials.apiKey);
  checkHeaderValue('passphrase', credentials.passphrase);
  const [method, second] = METHODS.filter((name) => credentials[name] != null);
  if (method === undefined) {
    const hint = 'give one of secretKey (HMAC), privateKey (RSA) or sign (a function of yours)';
    throw invalid('secretKey', `is missing: ${hint}. Is the environment variable set?`);
  }
  if (second !== undefined) throw invalid(second, `cannot be given together with ${method}: give one of the two`);
  if (method === 'secretKey') checkSecretKey(credentials.secretKey);
  if (method === 'privateKey') checkText('privateKey', credentials.privateKey);
  if (method === 'sign' && typeof credentials.sign !== 'function') {
    throw invalid('sign', `must be a function; got ${typeof credentials.sign}`);
  }
}

function checkHeaderValue(option: string, value: unknown): void {
  checkPlainText(option, value);
  // HTTP clients refuse or encode other characters, each in its own way.
  if (/[^!-~]/.test(value as string)) {
    throw invalid(option, 'holds a character that is not ASCII, which a header cannot carry');
  }
}

function checkSecretKey(value: unknown): void {
  if (typeof value === 'string' && value.includes('-----BEGIN')) {
    throw invalid('secretKey', 'holds a PEM key: give it as privateKey');
  }
  checkPlainText('secretKey', value);
}

function checkPlainText(option: string, value: unknown): void {
  const text = checkText(option, value);
  if (/[\p{Z}\p{Cc}\p{Cf}]/u.test(text)) {
    throw invalid(option, 'holds a blank, a line break or an invisible character: was it copied along?');
  }
  if (/\p{Cs}/u.test(text)) throw invalid(option, 'holds half of a surrogate pair');
}

function checkText(option: string, value: unknown): string {
  if (value === undefined || value === null) throw invalid(option, 'is missing. Is the environment variable set?');
  if (typeof value !== 'string') throw invalid(option, `must be a string; got ${typeof value}`);
  if (value === '') throw invalid(option, 'is empty. Is the environment variable set?');
  return value;
}

function invalid(option: string, what: string): BitgetError<'config/invalid'> {
  return new BitgetError('config/invalid', `${option} ${what}${what.endsWith('?') ? '' : '.'}`, { option });
}
