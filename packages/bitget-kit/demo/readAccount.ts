import { type Bitget, inspectAccess } from '../src/index.js';
import { dim, line, step } from './screen.js';

/** What the key may do, and what its account holds: a unified account is asked elsewhere than a classic one. */
export async function readAccount(bitget: Bitget<'read'>): Promise<void> {
  step('Key', 'inspectAccess(bitget)');
  const { account, permissions, warnings } = await inspectAccess(bitget);
  line(`${account} account; the key may ${permissions?.join(', ') ?? '(not known)'}`);
  for (const { message } of warnings) line(dim(message));

  if (account === 'unified') {
    step('Account', 'bitget.uta.getAssets()');
    const { assets } = await bitget.uta.getAssets();
    for (const { coin, available, locked } of assets.slice(0, 6)) showBalance(coin, available, locked);
    return;
  }
  step('Account', 'bitget.spot.getAssets()');
  const assets = await bitget.spot.getAssets();
  for (const { coin, available, frozen } of assets.slice(0, 6)) showBalance(coin, available, frozen);
}

function showBalance(coin: string, available: string, frozen: string): void {
  line(`${coin.padEnd(6)} ${available.padStart(24)} ${dim(`frozen ${frozen}`)}`);
}
