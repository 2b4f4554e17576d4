const color = process.stdout.isTTY && !process.env.NO_COLOR;

function ansi(code: number): (text: string) => string {
  return (text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
}

export const bold = ansi(1);
export const dim = ansi(2);
export const red = ansi(31);
export const green = ansi(32);

/** A heading with what was called beneath it. */
export function step(title: string, how: string): void {
  console.log(`\n${bold(title)}  ${dim(how)}`);
}

/** One indented line. */
export function line(text: string): void {
  console.log(`  ${text}`);
}

/** A bar that redraws itself on a terminal, and is drawn once, full, elsewhere. */
export function progress(done: number, total: number, label: string): void {
  const width = 40;
  const filled = Math.round((done / total) * width);
  const bar = `  ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} ${label}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${bar}${done === total ? '\n' : ''}`);
  else if (done === total) console.log(bar);
}
