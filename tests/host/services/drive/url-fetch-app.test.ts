import PizZip from 'pizzip';
import type { HostOptions } from '../../../../src/host/host';
import { hostOf, returned } from '../../../support/host/script-host';

const scopes = ['drive.file', 'script.external_request'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const code = `
  const files = 'https://www.googleapis.com/drive/v3/files';
  const auth = () => ({ Authorization: 'Bearer ' + ScriptApp.getOAuthToken() });
  function folder(name) {
    return { url: files, method: 'post', contentType: 'application/json', headers: auth(), payload: JSON.stringify({ name, mimeType: 'application/vnd.google-apps.folder' }) };
  }
  function upload(name, bytes) {
    const head = '--x\\r\\nContent-Type: application/json; charset=UTF-8\\r\\n\\r\\n' +
      JSON.stringify({ name, mimeType: 'application/vnd.google-apps.document' }) + '\\r\\n--x\\r\\nContent-Type: ${docxType}\\r\\n\\r\\n';
    const payload = Utilities.newBlob(head).getBytes().concat(bytes, Utilities.newBlob('\\r\\n--x--').getBytes());
    return { url: 'https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart&fields=id', method: 'post', contentType: 'multipart/related; boundary=x', headers: auth(), payload };
  }
  function one(url, options) {
    const response = UrlFetchApp.fetch(url, options);
    return [response.getResponseCode(), response.getContentText(), response.getHeaders()['Content-Type']];
  }
  function send(request) { return JSON.parse(UrlFetchApp.fetch(request.url, request).getContentText()); }
  function folders(...names) {
    return UrlFetchApp.fetchAll(names.map(folder)).map((response) => JSON.parse(response.getContentText()).name);
  }
  function listed() {
    return JSON.parse(UrlFetchApp.fetch(files + '?fields=files(name)&orderBy=name', { headers: auth() }).getContentText()).files.map((file) => file.name);
  }
  function pdfs(papers) {
    const ids = UrlFetchApp.fetchAll(papers.map((bytes, at) => upload('Giấy ' + at, bytes))).map((response) => JSON.parse(response.getContentText()).id);
    const exports = ids.map((id) => ({ url: files + '/' + id + '/export?mimeType=application/pdf', headers: auth(), muteHttpExceptions: true }));
    return UrlFetchApp.fetchAll(exports).map((response) => [response.getResponseCode(), response.getBlob().getContentType(), response.getContent()]);
  }`;

function driveHost(options: Partial<HostOptions> = {}) {
  const manifest = JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: scopes });
  return hostOf({ 'appsscript.json': manifest, 'Code.js': code }, options);
}

/** Packed once, because each packing has another time. */
const paper: readonly number[] = Array.from(
  new PizZip().file('word/document.xml', '<w:document/>').generate({ type: 'uint8array' }),
);

describe('UrlFetchApp.fetch', () => {
  it('knows no server but Google Drive', () => {
    expect(driveHost().run('one', ['https://vi-du.vn/x?y=1']).error).toMatchObject({
      name: 'Exception',
      message: 'DNS error: https://vi-du.vn',
    });
  });

  it('throws for an error answer, quoting its beginning, unless muted', () => {
    const url = 'https://www.googleapis.com/drive/v3/files/1x';
    const host = driveHost();
    expect(host.run('one', [url]).error?.message).toMatch(
      /^Request failed for https:\/\/www\.googleapis\.com returned code 401\. Truncated server response: \{/,
    );
    expect(returned(host.run('one', [url, { muteHttpExceptions: true }]))).toEqual([
      401,
      expect.stringContaining('"message": "Login Required."'),
      'application/json; charset=UTF-8',
    ]);
  });

  it('refuses a token that is forged or an hour old', () => {
    const host = driveHost();
    const url = 'https://www.googleapis.com/drive/v3/files';
    const ask = (token: unknown) => {
      const options = { muteHttpExceptions: true, headers: { Authorization: token } };
      return (returned(host.run('one', [url, options])) as [number])[0];
    };
    const { Authorization } = returned(host.run('auth')) as { Authorization: string };
    expect([ask(Authorization), ask('Bearer made-up')]).toEqual([200, 401]);
    host.advance({ hours: 1 });
    expect(ask(Authorization)).toBe(401);
  });

  it('uploads signed bytes and reads the ID', () => {
    const host = driveHost();
    const bytes = paper.map((byte) => (byte > 127 ? byte - 256 : byte));
    const request = returned(host.run('upload', ['Giấy mời', bytes])) as object;
    const { id } = returned(host.run('send', [request])) as { id: string };
    const stored = host.state.drive.files[id];
    expect([stored?.name, stored?.content?.base64]).toEqual([
      'Giấy mời',
      Buffer.from(paper).toString('base64'),
    ]);
  });

  it('refuses an address over 2 kB and throws by name for an unknown parameter', () => {
    const host = driveHost();
    const long = `https://www.googleapis.com/${'x'.repeat(2048)}`;
    expect(host.run('one', [long]).error?.message).toBe('Limit Exceeded: URLFetch URL Length.');
    expect(() => host.run('one', ['https://www.googleapis.com/', { body: 'x' }])).toThrow(
      'UrlFetchApp parameter "body"',
    );
  });

  it('needs the scope script.external_request', () => {
    const manifest = JSON.stringify({ timeZone: 'GMT', oauthScopes: [] });
    const host = hostOf({ 'appsscript.json': manifest, 'Code.js': code });
    expect(host.run('one', ['https://www.googleapis.com/']).error?.message).toBe(
      'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
  });
});

describe('UrlFetchApp.fetchAll', () => {
  it('keeps the order of the answers and is one call', () => {
    const host = driveHost();
    const execution = host.run('folders', ['B', 'A', 'C']);
    expect(execution.value).toEqual(['B', 'A', 'C']);
    expect(execution.calls.filter((call) => call.kind === 'remote').map((call) => call.member)).toEqual([
      'fetchAll',
    ]);
  });

  it('may be partly done when it fails', () => {
    const host = driveHost();
    host.onHook({
      before: (call) => (call.member === 'fetchAll' ? { kind: 'partial', done: 2 } : undefined),
    });
    const broken = host.run('folders', ['A', 'B', 'C']);
    expect(broken.error?.message).toBe('Address unavailable: https://www.googleapis.com/drive/v3/files');
    host.onHook(undefined);
    expect(returned(host.run('listed'))).toEqual(['A', 'B']);
  });

  it('counts every request towards the daily quota of 20,000', () => {
    const host = driveHost();
    returned(host.run('folders', ['A', 'B']));
    host.state.usage = { 'chu@xa.vn': { fetches: { since: host.state.clock, used: 19_999 } } };
    expect(host.run('folders', ['C', 'D']).error?.message).toBe(
      'Service invoked too many times for one day: urlfetch.',
    );
    expect(returned(host.run('listed'))).toEqual(['A', 'B']);
  });

  it('converts all PDF exports of a batch in one run', () => {
    const runs: number[] = [];
    const pdf = (papers: Uint8Array[]) => {
      runs.push(papers.length);
      return papers.map((_, at) => Uint8Array.from([at, 255]));
    };
    const answers = returned(driveHost({ pdf }).run('pdfs', [[paper, paper]]));
    expect(answers).toEqual([
      [200, 'application/pdf', [0, -1]],
      [200, 'application/pdf', [1, -1]],
    ]);
    expect(runs).toEqual([2]);
  });

  it('answers 503 for a PDF without a converter', () => {
    const answers = returned(driveHost().run('pdfs', [[paper]]));
    expect(answers).toEqual([[503, 'application/json', expect.any(Array)]]);
  });
});
