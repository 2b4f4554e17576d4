import { type Browser, chromium } from 'playwright-core';

/** Debian's. Playwright's own browsers are not installed from a registry. */
const EXECUTABLE = '/usr/bin/chromium';

/** Chromium without its own business in the background: whatever is asked for then, a page asked for. */
export function launchChromium(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath: EXECUTABLE, args });
}
