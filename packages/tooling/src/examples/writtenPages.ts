import { listFiles } from '../workspace/listFiles.js';

/** The READMEs and pages that people write. Pages made by tools hold no examples of ours. */
export function writtenPages(root: string): string[] {
  return listFiles(root, '.md').filter((path) => isWritten(path.slice(root.length + 1).replaceAll('\\', '/')));
}

function isWritten(path: string): boolean {
  return !path.startsWith('docs/api/') && !/(CHANGELOG|\.api)\.md$/.test(path);
}
