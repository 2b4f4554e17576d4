import type { html } from 'hono/html';

/** A piece of the page: what stands in it is escaped. */
export type Html = ReturnType<typeof html>;
