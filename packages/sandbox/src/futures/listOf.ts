import { ApiFailure } from '../ApiFailure.js';

const MOST = 50;

/** A list of orders as a parameter: neither empty nor too long. */
export function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new ApiFailure('40020', `Parameter ${name} error`);
  if (value.length > MOST) throw new ApiFailure('40912', `single cancel cannot exceed ${MOST}`);
  return value;
}
