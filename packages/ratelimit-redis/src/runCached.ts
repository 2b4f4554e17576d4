/** Runs a script by its digest, and by its text when the server does not know it: after a restart, or the first time. */
export async function runCached(bySha1: () => Promise<unknown>, bySource: () => Promise<unknown>): Promise<unknown> {
  try {
    return await bySha1();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('NOSCRIPT')) return bySource();
    throw error;
  }
}
