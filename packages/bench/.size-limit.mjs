// Bundled from `dist` for browsers, so that a node built-in anywhere on the way fails the build. Minified, then brotli.
function forBrowsers(config) {
  return { ...config, format: 'esm', platform: 'browser', logLevel: 'error' };
}

function budget(name, path, limit) {
  return { name, path, limit, modifyEsbuildConfig: forBrowsers };
}

export default [
  budget('sign only', 'src/size/signOnly.ts', '4 kB'),
  budget('transport and one public endpoint', 'src/size/publicEndpoint.ts', '4 kB'),
  budget('transport, signer and one private endpoint', 'src/size/privateEndpoint.ts', '7 kB'),
];
