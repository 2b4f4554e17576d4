import { expect, test } from 'vitest';
import { packagesToInstall } from './packagesToInstall.js';

test('each package once', () => {
  const reading = ['@bitget-kit/public-api', '@bitget-kit/transport'];
  const signing = ['@bitget-kit/transport', '@bitget-kit/signer'];
  expect(packagesToInstall([reading, signing])).toEqual([
    '@bitget-kit/public-api',
    '@bitget-kit/signer',
    '@bitget-kit/transport',
  ]);
});

test('the umbrella takes in what it brings along, and nothing else', () => {
  expect(packagesToInstall([['bitget-kit'], ['@bitget-kit/signer'], ['@bitget-kit/ratelimit-redis']])).toEqual([
    '@bitget-kit/ratelimit-redis',
    'bitget-kit',
  ]);
});

test('no need, no package', () => {
  expect(packagesToInstall([])).toEqual([]);
});
