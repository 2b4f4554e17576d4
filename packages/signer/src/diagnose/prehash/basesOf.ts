import { BitgetError } from '@bitget-kit/errors';

/**
 * The base URLs that may have got into what was signed.
 *
 * @throws BitgetError `config/invalid`
 */
export function basesOf(baseUrl: string | undefined): URL[] {
  const bases = [new URL('https://api.bitget.com')];
  if (baseUrl === undefined) return bases;
  try {
    return [...bases, new URL(baseUrl)];
  } catch {
    const message = 'baseUrl must be a whole URL, such as https://api.bitget.com.';
    throw new BitgetError('config/invalid', message, { option: 'baseUrl' });
  }
}
