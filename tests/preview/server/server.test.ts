import { request as httpRequest } from 'node:http';
import { type Served, serve } from '../../../src/preview/server/server';
import { Stage } from '../../../src/preview/stage/stage';
import { smallAddOn } from '../page/small-add-on';

const addOn = smallAddOn();
const stage = new Stage({ dist: addOn.dist, begin: 'empty-sheet' });
let served: Served;
let changes = 0;
beforeAll(async () => {
  served = await serve(stage, 0, () => {
    changes += 1;
  });
});
afterAll(async () => {
  await served.close();
  addOn.remove();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(served.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** `fetch` cannot set the host header. */
const statusWithHost = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    httpRequest(`${served.address}/`, { headers: { host } }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });

describe('the server of the preview', () => {
  it('serves the page with its style and script', async () => {
    const page = await (await fetch(served.address)).text();
    const parts = [...page.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    const types = await Promise.all(
      parts.map(async (path) => (await fetch(served.address + path)).headers.get('content-type')),
    );
    expect(types).toEqual(['text/css; charset=utf-8', 'text/javascript; charset=utf-8']);
  });

  it('performs actions of the page and reports changes of the world', async () => {
    const before = changes;
    await post('/api/open', {});
    const answer = await (await post('/api/menu', { path: 'Thử > Lập sổ' })).json();
    expect(answer).toMatchObject({
      shown: [{ kind: 'alert', title: 'Lập sổ', text: 'Đã lập xong.' }],
      world: { activeTab: 'Danh sách', now: expect.stringMatching(/^Thứ Hai, 16\/11\/2026 07:3\d$/) },
    });
    expect(changes).toBe(before + 2);
    const grid = await (await fetch(`${served.address}/api/grid/${encodeURIComponent('Danh sách')}`)).json();
    expect(grid).toMatchObject({ tab: 'Danh sách', frozenRows: 1 });
  });

  it('serves a sidebar at an origin of its own, google.script before its scripts, without network access', async () => {
    const { shown } = (await (await post('/api/menu', { path: 'Thử > Biểu > Nhập tên' })).json()) as {
      shown: { kind: string; title: string; frame: number }[];
    };
    expect(shown).toEqual([{ kind: 'sidebar', title: 'Nhập tên', frame: expect.any(Number) }]);
    const port = /data-frames-port="(\d+)"/.exec(await (await fetch(served.address)).text())?.[1];
    expect(port).not.toBe(new URL(served.address).port);
    expect((await fetch(`${served.address}/frames/${shown[0]?.frame}`)).status).toBe(404);
    const frame = await fetch(`http://127.0.0.1:${port}/frames/${shown[0]?.frame}`);
    const policy = frame.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-scripts');
    const html = await frame.text();
    expect(html.indexOf('withSuccessHandler')).toBeLessThan(html.indexOf('<title>form'));
  });

  it('serves the HTML of a mail without scripts', async () => {
    await post('/api/clock', { days: 1 });
    const mail = await fetch(`${served.address}/mails/1.html`);
    expect(mail.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*sandbox(?!.*allow-scripts)/,
    );
    expect(await mail.text()).toContain('chưa xong');
  });

  it('refuses other sites: a foreign origin, a form post, a foreign host name', async () => {
    const foreign = await post('/api/clock', { days: 1 }, { origin: 'https://outside.example' });
    const form = await post('/api/clock', { days: 1 }, { 'content-type': 'text/plain' });
    const sandboxed = await post('/api/clock', { days: 1 }, { origin: 'null' });
    expect([foreign.status, form.status, sandboxed.status]).toEqual([403, 403, 403]);
    expect(await statusWithHost('register.outside.example')).toBe(403);
  });

  it('uses the next port when one is busy', async () => {
    const port = Number(new URL(served.address).port);
    const second = await serve(stage, port, () => undefined);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });

  it.each([
    '/api/grid/Không có',
    '/frames/999',
    '/mails/99.html',
    '/documents/none.docx',
    '/../package.json',
  ])('has nothing at %s', async (path) => {
    expect((await fetch(served.address + encodeURI(path))).status).toBe(404);
  });

  it('moves its clock only forward', async () => {
    expect((await post('/api/clock', { days: -1 })).status).toBe(500);
  });
});
