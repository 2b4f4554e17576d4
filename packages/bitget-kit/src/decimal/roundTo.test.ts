import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTo } from './roundTo.js';

test.each([
  ['55441.128', '0.01', 'down', '55441.12'],
  ['55441.128', '0.01', 'up', '55441.13'],
  ['55441.125', '0.01', 'nearest', '55441.13'],
  ['55441.12', '0.01', 'up', '55441.12'],
  ['1.3', '0.5', 'down', '1'],
  ['1.3', '0.5', 'nearest', '1.5'],
  ['-1.3', '0.5', 'down', '-1'],
  ['-1.3', '0.5', 'up', '-1.5'],
  ['-1.25', '0.5', 'nearest', '-1.5'],
  ['0.900000000000000000000000000001', '0.3', 'up', '1.2'],
  ['0.1', '10', 'down', '0'],
  ['123456789012345678901234567890.5', '1', 'down', '123456789012345678901234567890'],
  ['0.000000000000000000001', '0.0000000000000000001', 'up', '0.0000000000000000001'],
] as const)('%s in steps of %s, %s: %s', (value, step, direction, expected) => {
  expect(roundTo(value, step, direction)).toBe(expected);
});

test('it is a multiple of the step, on the side that was asked for, and less than a step away', () => {
  const places = 8;
  const units = fc.bigInt({ min: 0n, max: 10n ** 15n });
  fc.assert(
    fc.property(
      units,
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
      fc.constantFrom('down', 'up'),
      (value, step, direction) => {
        const rounded = unitsOf(roundTo(textOf(value, places), textOf(step, places), direction), places);
        expect(rounded % step).toBe(0n);
        const away = direction === 'down' ? value - rounded : rounded - value;
        expect(away >= 0n && away < step).toBe(true);
      },
    ),
  );
});

function textOf(units: bigint, places: number): string {
  const digits = String(units).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function unitsOf(text: string, places: number): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

test.each([
  [0.1, '0.01', "value must be a decimal string such as '0.001'; got number."],
  ['1e-8', '0.01', "value must be a decimal string such as '0.001'; got '1e-8'."],
  ['', '0.01', "value must be a decimal string such as '0.001'; got ''."],
  ['1', '0', 'step must be above 0.'],
  ['1', '-1', 'step must be above 0.'],
])('%s in steps of %s is refused', (value, step, message) => {
  expect(() => roundTo(value as string, step, 'down')).toThrow(message);
});
