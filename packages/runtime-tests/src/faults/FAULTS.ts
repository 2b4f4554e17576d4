import { gzipSync } from 'node:zlib';
import type { Answer } from './startFaultyServer.node.js';

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };
const envelope = (code: string, data: unknown = null): string =>
  JSON.stringify({ code, msg: 'said the server', requestTime: 1_700_000_000_000, data });

const success = envelope('00000', [{ orderId: '1' }]);
const page = '<!DOCTYPE html>\n<html><title>Attention Required!</title></html>';
const cut = '{"code":"00000","msg":"success","data":[{"orderId":"1"';

/** What the server does when all is well. */
export const WELL: Answer = { status: 200, headers: json, body: success };

/** Everything that is done to a request on a real socket, by a short sentence. */
export const FAULTS: { readonly [name: string]: Answer | 'refused' } = {
  'nobody listens': 'refused',
  'reset before it is read': { reset: 'at once' },
  'reset once it is read': { reset: 'after request' },
  'closed once it is read': { close: true },
  'reset within the headers': { raw: 'HTTP/1.1 200 OK\r\ncontent-ty', reset: 'after answer' },
  'not HTTP at all': { raw: 'SSH-2.0-OpenSSH_9.6\r\n' },
  'body shorter than its length': {
    status: 200,
    headers: { ...json, 'content-length': '500' },
    body: cut,
    close: true,
  },
  'body in pieces, cut': { status: 200, headers: json, chunks: [cut], close: true },
  'body cut, yet complete by its length': { status: 200, headers: json, body: cut },
  'body that is no UTF-8': { status: 200, headers: json, body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) },
  'packed body, though nobody asked for it': {
    status: 200,
    headers: { ...json, 'content-encoding': 'gzip' },
    body: gzipSync(success),
  },
  'no answer': { hang: true },
  'headers, and then nothing': { status: 200, headers: { ...json, 'content-length': '500' }, body: '', hang: true },
  'a body that never ends': { status: 200, headers: json, chunks: ['{"code":'], drip: ' ' },
  'a body of many megabytes': { status: 200, headers: json, chunks: ['{"code":'], flood: 64 },
  'a length of many megabytes': {
    status: 200,
    headers: { ...json, 'content-length': '99999999' },
    body: '{',
    hang: true,
  },
  'an empty 200': { status: 200, headers: json, body: '' },
  'a 204': { status: 204, headers: {} },
  'a page with 200': { status: 200, headers: html, body: page },
  'a page with 403, from the CDN': { status: 403, headers: { ...html, 'cf-ray': '8a1b2c3d-FRA' }, body: page },
  'a page with 429, from the CDN': { status: 429, headers: { ...html, 'retry-after': '1' }, body: page },
  'a page with 502': { status: 502, headers: html, body: page },
  'a page with 503 and advice': { status: 503, headers: { ...html, 'retry-after': '1' }, body: page },
  'an empty 504': { status: 504, headers: {}, body: '' },
  'a redirect to elsewhere': { status: 307, headers: { location: 'https://elsewhere.invalid/' }, body: '' },
  'JSON without an envelope': { status: 200, headers: json, body: '{"ok":true}' },
  'an envelope, called plain text': { ...WELL, headers: { 'content-type': 'text/plain' } },
  'success under 502': { status: 502, headers: json, body: success },
  '429 in an envelope': { status: 429, headers: json, body: envelope('429') },
  '40008, the timestamp': { status: 400, headers: json, body: envelope('40008') },
  '40015, system trouble': { status: 400, headers: json, body: envelope('40015') },
  '43012, no money': { status: 400, headers: json, body: envelope('43012') },
  'a code that nobody knows': { status: 400, headers: json, body: envelope('98765') },
};
