import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RPCHandler } from '@orpc/server/ws';
import type { WebSocket } from 'ws';
import type { Application } from '../application.ts';

/** What is behind the doors. */
export interface Inside {
  answer(request: IncomingMessage, response: ServerResponse): void;
  welcome(page: WebSocket): void;
}

export function insideOf(application: Pick<Application, 'router' | 'fetch'>): Inside {
  const listener = getRequestListener(application.fetch, { overrideGlobalObjects: false });
  const contract = new RPCHandler(application.router);
  return {
    answer: (request, response) => void listener(request, response),
    welcome: (page) => void contract.upgrade(page, { context: {} }),
  };
}
