import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Preloaded into clasp: redirects its requests to the stand-in on this machine. */
export const detour = `
const https = require('node:https');
const http = require('node:http');
https.request = (...given) => {
  const [first] = given;
  const url = typeof first === 'string' || first instanceof URL ? new URL(first) : null;
  const options = given.find((one) => one && typeof one === 'object' && !(one instanceof URL)) ?? {};
  const answer = given.find((one) => typeof one === 'function');
  const path = options.path ?? (url ? url.pathname + url.search : '/');
  const headers = { ...options.headers, 'x-asked-host': options.hostname ?? options.host ?? url?.host ?? '' };
  return http.request({ host: '127.0.0.1', port: process.env.STAND_IN_PORT, method: options.method ?? 'GET', path, headers }, answer);
};
`;

interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: string;
}

export interface ScriptApi {
  readonly asked: Asked[];
  /** The content of the script. */
  content: readonly PushedFile[];
  /** Google's refusal of every request; null for none. */
  refusal: { readonly status: number; readonly message: string } | null;
  readonly server: Server;
  readonly port: number;
}

export const scriptId = '1MadeByTheStandIn0000000000000000000000000000000';

const manifest = { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' };

/** The part of the Apps Script API used by clasp, on loopback. */
export async function startScriptApi(): Promise<ScriptApi> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      const { method = '', url: path = '' } = request;
      api.asked.push({ method, host: String(request.headers['x-asked-host']), path, body });
      const { status, value } = answerTo(api, method, path, body);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const api: ScriptApi = { asked: [], content: [manifest], refusal: null, server, port };
  return api;
}

function answerTo(
  api: ScriptApi,
  method: string,
  path: string,
  body: string,
): { readonly status: number; readonly value: unknown } {
  if (api.refusal) {
    const { status, message } = api.refusal;
    return { status, value: { error: { code: status, message, errors: [{ message }] } } };
  }
  const [route] = path.split('?');
  if (method === 'POST' && route === '/v1/projects') {
    return { status: 200, value: { scriptId, ...JSON.parse(body) } };
  }
  if (route === `/v1/projects/${scriptId}/content`) {
    if (method === 'PUT') api.content = JSON.parse(body).files;
    return { status: 200, value: { scriptId, files: api.content } };
  }
  return { status: 404, value: { error: { code: 404, message: 'Requested entity was not found.' } } };
}

export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a Node program in a folder; returns its output on both streams. */
export const runNode = (
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Ended> =>
  new Promise((resolve) => {
    const { CI, ...inherited } = process.env;
    execFile(
      process.execPath,
      [...words],
      { cwd: folder, env: { ...inherited, ...environment }, encoding: 'utf8' },
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === 'number' ? error.code : error ? 1 : 0,
          output: stdout + stderr,
        }),
    );
  });
