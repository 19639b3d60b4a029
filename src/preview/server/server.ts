import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Stage } from '../stage/stage';
import { bundleFrameScript } from './frame-page';
import { buildPageAssets } from './page-assets';
import { type Answer, answer } from './routes';

const largestBody = 30 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new Error('the request is too large');
    chunks.push(chunk);
  }
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Keeps other sites in the same browser out: neither forms (CSRF) nor their own host names (DNS rebinding). */
function isOurOwn(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host)) return false;
  if (request.method !== 'POST') return true;
  const fromPage = origin === undefined || hosts.some((name) => origin === `http://${name}`);
  return fromPage && (request.headers['content-type'] ?? '').startsWith('application/json');
}

function send(response: ServerResponse, { status = 200, type, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the stage on localhost. `changed` is called after each request that may have changed the world. */
export async function serve(stage: Stage, port: number, changed: () => void): Promise<Served> {
  const [assets, frameScript] = await Promise.all([buildPageAssets(), bundleFrameScript()]);
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (!isOurOwn(request, (server.address() as AddressInfo).port)) {
        send(response, { status: 403, type: 'text/plain', body: 'Only this page may ask.' });
        return;
      }
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const isPost = request.method === 'POST';
      const body = isPost ? await bodyOf(request) : {};
      send(response, answer({ stage, assets, frameScript }, request.method ?? 'GET', pathname, body));
      if (isPost) changed();
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      send(response, { status: 500, type: 'text/plain; charset=utf-8', body: text });
    }
  };
  const free = await listen(server, port);
  return {
    address: `http://127.0.0.1:${free}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens on the port or the next free one; 0 lets the system choose. */
async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + 50; candidate += 1) {
    const isBusy = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
      );
      server.listen(candidate, '127.0.0.1', () => resolve(false));
    });
    if (!isBusy) return (server.address() as AddressInfo).port;
    server.removeAllListeners('listening');
  }
  throw new Error(`no free port from ${port} on`);
}
