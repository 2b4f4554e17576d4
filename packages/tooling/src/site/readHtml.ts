import { Parser } from 'htmlparser2';

/** What a page refers to, and what may be referred to in it. */
export interface HtmlReferences {
  /** As written in `href` and `src`. */
  readonly links: readonly string[];
  /** Values of `id`. */
  readonly anchors: ReadonlySet<string>;
}

/** Reads links and anchors of a page. */
export function readHtml(html: string): HtmlReferences {
  const links = new Set<string>();
  const anchors = new Set<string>();
  const parser = new Parser({
    onopentag(name, { id, href, src, rel }) {
      if (id) anchors.add(id);
      // Where a page would rather be found is no link to follow.
      if (href !== undefined && !(name === 'link' && rel === 'canonical')) links.add(href);
      if (src !== undefined) links.add(src);
    },
  });
  parser.end(html);
  return { links: [...links], anchors };
}
