import type { ApiErrorCategory } from './ApiErrorCategory.js';

/**
 * The codes that traders meet most, so that guards work without the catalogue. Kept short on purpose: every user of a
 * guard carries it. A test holds it against the catalogue.
 */
const TABLE: readonly (readonly [ApiErrorCategory, string])[] = [
  ['authentication', '40001 40006 40011 40012 40036 40037'],
  ['signature', '40002 40003 40009'],
  [
    'not-found',
    '22001 22002 13002 25100 25201 25204 25227 25597 25601 31007 40072 40102 40109 40768 40819 40822 40837 42016 43001 43004 43020 43025 43033 43043 45057 50024 80011',
  ],
  [
    'insufficient-balance',
    '12001 25202 25203 25219 25225 25226 25228 40711 40712 40754 40755 40757 40762 40798 40800 40893 43012 43023 43117 43132 45002 45003 45005 50020 59022',
  ],
  ['rate-limit', '429 1001 13001 22035 25004 25272 25572 40918 43036 45129 50009 59044 70228'],
];

/** The category of a code that a guard asks for, as far as the short table knows. */
export function coreCategory(apiCode: string): ApiErrorCategory | undefined {
  return TABLE.find(([, codes]) => codes.split(' ').includes(apiCode))?.[0];
}
