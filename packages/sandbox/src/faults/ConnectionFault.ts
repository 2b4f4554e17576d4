/** The connection breaks. Over a socket it is broken; in process `fetch` rejects as it would, with a `TypeError`. */
export class ConnectionFault extends TypeError {
  /** How it breaks. */
  readonly how: 'drop' | 'reset';

  constructor(how: 'drop' | 'reset') {
    const code = how === 'drop' ? 'UND_ERR_SOCKET' : 'ECONNRESET';
    super('fetch failed', { cause: Object.assign(new Error('a fault of the sandbox'), { code }) });
    this.how = how;
  }
}
