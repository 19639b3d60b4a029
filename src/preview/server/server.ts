import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Stage } from '../stage/stage';
import { bundleFrameScript } from './frame-page';
import { buildPageAssets } from './page-assets';
import { type Answer, answer, frameAnswer, type Offer } from './routes';

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

/** Serves the stage on localhost, the frames of its sidebars at the next free port. `changed` is called after each request that may have changed the world. */
export async function serve(stage: Stage, port: number, changed: () => void): Promise<Served> {
  const frameScript = await bundleFrameScript();
  const frames = answering(async (_, path) => frameAnswer({ stage, assets: new Map(), frameScript }, path));
  const framesPort = await listen(frames, port === 0 ? 0 : port + 1);
  const offer: Offer = { stage, assets: await buildPageAssets(framesPort), frameScript };
  const server = answering(async (request, path) => {
    const isPost = request.method === 'POST';
    const answered = answer(offer, request.method ?? 'GET', path, isPost ? await bodyOf(request) : {});
    if (isPost) changed();
    return answered;
  });
  const free = await listen(server, port);
  return {
    address: `http://127.0.0.1:${free}`,
    close: async () => void (await Promise.all([server, frames].map(closed))),
  };
}

/** A server that answers only this page. */
function answering(answerTo: (request: IncomingMessage, path: string) => Promise<Answer>): Server {
  const server = createServer((request, response) => {
    void respond(request).then((answer) => send(response, answer));
  });
  const respond = async (request: IncomingMessage): Promise<Answer> => {
    try {
      if (!isOurOwn(request, (server.address() as AddressInfo).port))
        return { status: 403, type: 'text/plain', body: 'Only this page may ask.' };
      return await answerTo(request, new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { status: 500, type: 'text/plain; charset=utf-8', body: text };
    }
  };
  return server;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

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
