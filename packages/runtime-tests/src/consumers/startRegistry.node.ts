import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { type Listening, listenOnLoopback } from '@bitget-kit/tooling/listen-on-loopback';

/** Long ago: some managers do not take what was published a moment before. */
const PUBLISHED = '2020-01-01T00:00:00.000Z';

/**
 * Serves tarballs as npm's registry does, each package in its one version, and knows nothing else: whoever asks for another package
 * gets 404, and fails.
 */
export async function startRegistry(tarballs: readonly string[]): Promise<Listening> {
  const files = new Map(tarballs.map((file) => [basename(file), readFileSync(file)]));
  const packages = new Map(tarballs.map((file) => readPackage(file, files.get(basename(file)) ?? Buffer.alloc(0))));
  const server = createServer(({ url = '/', headers }, response) => {
    const path = decodeURIComponent(url.slice(1));
    const file = files.get(path.replace(/^-\//, ''));
    if (file) return void response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
    const document = packages.get(path)?.(`http://${headers.host}/`);
    if (!document) return void response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
  });
  return listenOnLoopback(server);
}

/** The name of a packed package, and what the registry says of it once its own address is known. */
function readPackage(file: string, bytes: Buffer): [name: string, document: (url: string) => object] {
  const manifest = JSON.parse(execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' }));
  const { name, version } = manifest;
  const hash = (algorithm: string) => createHash(algorithm).update(bytes);
  const sums = { integrity: `sha512-${hash('sha512').digest('base64')}`, shasum: hash('sha1').digest('hex') };
  return [
    name,
    (url) => ({
      name,
      'dist-tags': { latest: version },
      time: { created: PUBLISHED, modified: PUBLISHED, [version]: PUBLISHED },
      versions: { [version]: { ...manifest, dist: { tarball: `${url}-/${basename(file)}`, ...sums } } },
    }),
  ];
}
