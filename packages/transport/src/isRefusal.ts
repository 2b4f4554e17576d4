/**
 * Codes by which the exchange refuses a write before acting on it: the reviewed, closed list behind
 * `outcome: 'rejected'`. Every other code, new ones too, leaves the outcome `unknown`.
 *
 * A code is listed only when its wording says that a check before acceptance failed. Codes about system trouble,
 * timeouts or a repeated `clientOid` are left out on purpose: behind them an order may exist.
 */
const REFUSALS =
  // Headers, signature, key, permission, address, account kind, environment: checked before the request is looked at.
  '40001 40002 40003 40005 40006 40007 40008 40009 40011 40012 40014 40018 40037 40038 40084 40085 40099 429' +
  // Path and parameters: missing, malformed or out of range. Not 40808: the release windows answer it too.
  ' 40017 40019 40020 40034 40404 400172 41103 43011' +
  // Price, number of orders and value against the rules of the symbol.
  ' 22034 43005 43008 43009 43010 43027 45110' +
  // Position mode does not fit the order.
  ' 25236 40774' +
  // Not enough balance or position.
  ' 25202 40754 40757 40762 43012';

/** Whether a code, answered with a status below 500, proves that a write was not carried out. */
export function isRefusal(apiCode: string, status: number): boolean {
  return status < 500 && REFUSALS.split(' ').includes(apiCode);
}
