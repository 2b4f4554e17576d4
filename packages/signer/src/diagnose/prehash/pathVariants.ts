import type { SignatureMistakeId } from '../SignatureMistakeId.js';
import type { Variant } from './Variant.js';

/** The path with something of the base URL in front, without its beginning, or with other slashes. */
export function pathVariants(path: string, bases: readonly URL[]): Variant[] {
  return [
    ...bases.flatMap(({ origin, host, pathname }) => {
      const prefix = pathname.replace(/\/$/, '');
      return [
        ...[origin, host].flatMap((start) => [
          variant('path-with-host', start + path),
          variant('path-with-host', start + prefix + path),
        ]),
        variant('path-prefix-added', prefix + path),
      ];
    }),
    ...endsOf(path).map((end) => variant('path-prefix-missing', end)),
    ...[`${path}/`, path.replace(/\/$/, ''), `/${path}`, path.slice(1)].map((other) => variant('path-slash', other)),
  ];
}

/** `/b/c` and `/c` of `/a/b/c`. Paths have few segments; of what is no such path, only the first are looked at. */
function endsOf(path: string): string[] {
  const segments = path.split('/').slice(1);
  return segments.slice(1, 12).map((_, at) => `/${segments.slice(at + 1).join('/')}`);
}

function variant(mistake: SignatureMistakeId, path: string): Variant {
  return { mistakes: [mistake], parts: { path } };
}
