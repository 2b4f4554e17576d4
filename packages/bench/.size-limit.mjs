// Bundled from `dist` for browsers, so that a node built-in anywhere on the way fails the build. Minified, then brotli.
function forBrowsers(config) {
  return { ...config, format: 'esm', platform: 'browser', logLevel: 'error' };
}

function budget(name, path, limit) {
  return { name, path, limit, modifyEsbuildConfig: forBrowsers };
}

// A little above what was measured, so that growth is a decision: docs/decisions/0005-size.md.
export default [
  budget('sign with a secret key', 'src/size/signOnly.ts', '4 kB'),
  budget('sign with any kind of key', 'src/size/signAnyKey.ts', '5.5 kB'),
  budget('explain a wrong signature', 'src/size/diagnose.ts', '12 kB'),
  budget('transport and one public endpoint', 'src/size/publicEndpoint.ts', '7.4 kB'),
  budget('transport, secret key and one private endpoint', 'src/size/privateEndpoint.ts', '11.1 kB'),
  budget('everything: createBitget with all endpoints', 'src/size/umbrella.ts', '33.6 kB'),
];
