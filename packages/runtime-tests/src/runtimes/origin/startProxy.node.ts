import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenOnLoopback } from '@bitget-kit/tooling/listen-on-loopback';
import type { ProxyPlace } from '../suite/Place.js';
import { exchangeRoute } from './exchangeRoute.node.js';

const ACCOUNT = { username: 'user', password: 'pass' };
/** Nobody listens there: who gets an answer came through the proxy. It is none of the ports that `fetch` refuses. */
const TARGET = 'https://127.0.0.1:4';

/** A proxy on loopback that asks for a password, and opens tunnels to one place: an exchange that speaks TLS. */
export async function startProxy(): Promise<ProxyPlace & { readonly close: () => Promise<void> }> {
  const { key, cert } = makeCertificate();
  const exchange = exchangeRoute();
  const target = createTlsServer({ key, cert }, (request, response) => exchange(request, response, request.url ?? ''));
  const behind = await listenOnLoopback(target);
  const targetPort = Number(new URL(behind.origin).port);
  const proxy = createServer((_, response) => response.writeHead(405).end());
  const basic = `Basic ${Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')}`;
  proxy.on('connect', (request, near) => {
    near.on('error', () => near.destroy());
    if (request.headers['proxy-authorization'] !== basic) {
      near.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const far = connect(targetPort, '127.0.0.1', () => near.write('HTTP/1.1 200 Connection established\r\n\r\n'));
    far.on('error', () => near.destroy());
    near.on('close', () => far.destroy());
    far.pipe(near).pipe(far);
  });
  const front = await listenOnLoopback(proxy);
  const close = async (): Promise<void> => {
    await front.close();
    await behind.close();
  };
  return { url: front.origin, ...ACCOUNT, target: TARGET, ca: cert, close };
}

/** Of one day, for loopback. Node makes keys but no certificates. */
function makeCertificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bitget-kit-proxy-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const make = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=loopback'];
    const extensions = ['-addext', 'subjectAltName=IP:127.0.0.1', '-addext', 'basicConstraints=critical,CA:FALSE'];
    execFileSync('openssl', [...make, ...extensions, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
