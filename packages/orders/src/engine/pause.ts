import type { Transport } from '@bitget-kit/transport';

/** Waits; an abort or the end of the transport ends it early, without an error. */
export async function pause(
  transport: Pick<Transport, 'wait'>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  await transport.wait(ms, signal).catch(() => undefined);
}
