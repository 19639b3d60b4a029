import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sidebarNames } from '../src/build/sidebar';

/** Preloaded into clasp: answers its requests and records what Google would receive. */
const standIn = `
const https = require('node:https');
const { PassThrough } = require('node:stream');
const { appendFileSync } = require('node:fs');
https.request = (...given) => {
  const options = given.find((one) => typeof one === 'object' && !(one instanceof URL)) ?? {};
  const request = Object.assign(new PassThrough(), { setTimeout: () => request, setNoDelay: () => request, setHeader: () => request });
  const body = [];
  request.on('data', (part) => body.push(part));
  request.on('finish', () => {
    const { method, path } = options;
    appendFileSync('requests.jsonl', JSON.stringify({ method, path, body: Buffer.concat(body).toString() }) + '\\n');
    const response = Object.assign(new PassThrough(), { statusCode: 200, statusMessage: 'OK', headers: { 'content-type': 'application/json' } });
    request.emit('response', response);
    response.end('{"files":[]}');
  });
  return request;
};
`;

const scriptId = '1NotARealScriptOfAnybodyAtAll00000000000000000000';
const token = {
  client_id: 'x',
  client_secret: 'x',
  type: 'authorized_user',
  refresh_token: 'x',
  access_token: 'x',
};

describe('pushing with clasp', () => {
  it('sends the manifest and every built file under the name that the server opens it by', () => {
    const folder = mkdtempSync(join(tmpdir(), 'push-'));
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
    try {
      cpSync('dist', join(folder, 'dist'), { recursive: true });
      writeFileSync(join(folder, 'stand-in.cjs'), standIn);
      writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
      const tokens = { default: { ...token, expiry_date: 9_999_999_999_999 } };
      writeFileSync(join(folder, 'account.json'), JSON.stringify({ tokens }));
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--require', './stand-in.cjs', clasp, 'push', '--force', '--auth', 'account.json'],
        { cwd: folder, encoding: 'utf8' },
      );
      // clasp exits with 0 even if it pushed nothing, so its output is checked.
      expect(`${stdout}${stderr}`).toContain(`Pushed ${sidebarNames.length + 4} files`);
      const requests = readFileSync(join(folder, 'requests.jsonl'), 'utf8').trim().split('\n');
      const put = requests.map((line) => JSON.parse(line)).find(({ method }) => method === 'PUT');
      expect(put.path).toBe(`/v1/projects/${scriptId}/content`);
      const { files } = JSON.parse(put.body) as { files: { name: string; type: string; source: string }[] };
      const sent = files.map(({ name, type, source }) => {
        const extension = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' }[type];
        return [name, type, source === readFileSync(`dist/${name}.${extension}`, 'utf8')];
      });
      expect(sent.sort()).toEqual(
        [
          ['Code', 'SERVER_JS', true],
          ['appsscript', 'JSON', true],
          ['engine', 'SERVER_JS', true],
          ['templates', 'HTML', true],
          ...sidebarNames.map((name) => [name, 'HTML', true]),
        ].sort(),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
