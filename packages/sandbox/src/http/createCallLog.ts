import type { CallRecord } from './CallRecord.js';

/** The last requests, newest first. */
export interface CallLog {
  add(record: CallRecord): void;
  newest(): readonly CallRecord[];
}

/** Makes one that keeps so many. */
export function createCallLog(most: number): CallLog {
  const records: CallRecord[] = [];
  return {
    add: (record) => {
      records.push(record);
      // Cut off now and then, so that a record costs the same however many there were.
      if (records.length > most * 2) records.splice(0, records.length - most);
    },
    newest: () => records.slice(-most).reverse(),
  };
}
