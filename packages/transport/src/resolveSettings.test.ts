import { isBitgetError } from '@bitget-kit/errors';
import { expect, test, vi } from 'vitest';
import { createTransport, type TransportConfig } from './index.js';

test.each<[option: string, value: unknown, message: string]>([
  ['baseUrl', 'http://api.bitget.com', 'be an https URL without query or fragment (http on loopback only)'],
  ['baseUrl', 'api.bitget.com', 'be an https URL without query or fragment (http on loopback only)'],
  ['baseUrl', 'https://me:word@proxy.example', 'hold no user name or password'],
  ['locale', 'en-US\r\nx: y', 'be ASCII without blanks'],
  ['channelCode', 'my code', 'be ASCII without blanks'],
  ['fetch', 'https', 'be a function'],
  ['timeoutMs', '5000', 'be a number above 0'],
  ['timeoutMs', 0, 'be a number above 0'],
  ['timeoutMs', 2 ** 31, 'be a number above 0'],
  ['retries', '2', 'be a number from 0 up'],
  ['retries', -1, 'be a number from 0 up'],
  ['permissions', 'read', 'be a list of read, trade, transfer, withdraw, manage'],
  ['permissions', ['reed'], 'be a list of read, trade, transfer, withdraw, manage'],
  ['onEvent', 'log', 'be a function'],
])('%s: %j is refused when the transport is made', (option, value, message) => {
  let caught: unknown;
  try {
    createTransport({ [option]: value } as TransportConfig);
  } catch (error) {
    caught = error;
  }
  expect(isBitgetError(caught, 'config/invalid') && [caught.message, caught.context.option]).toEqual([
    `${option} must ${message}`,
    option,
  ]);
});

test('the base URL that is ours is not looked at, as some runtimes have half of `URL`', () => {
  const canParse = vi.spyOn(URL, 'canParse');
  createTransport();
  expect(canParse).not.toHaveBeenCalled();
  canParse.mockRestore();
});
