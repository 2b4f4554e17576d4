import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request. `path` is what follows the name of the route, query included. */
export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => unknown;
