import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'acorn';
import * as z from 'zod/mini';
import { explained } from '../../src/build/clasp';
import { sidebarNames } from '../../src/build/sidebar';
import { detour, type Ended, runNode, type ScriptApi, scriptId, startScriptApi } from './script-api';

const token = {
  client_id: 'x',
  client_secret: 'x',
  type: 'authorized_user',
  refresh_token: 'x',
  access_token: 'x',
};

let api: ScriptApi;
let folder = '';

beforeAll(async () => {
  api = await startScriptApi();
});
afterAll(() => new Promise((closed) => api.server.close(closed)));

/** A copy of the files that the commands read. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'push-'));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  cpSync('.clasp.json', join(folder, '.clasp.json'));
  mkdirSync(join(folder, 'src'));
  for (const part of ['src/build', 'src/text']) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'detour.cjs'), detour);
  signIn();
  Object.assign(api, { refusal: null, content: [], asked: [] });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const signIn = (): void => {
  const tokens = { default: { ...token, expiry_date: 9_999_999_999_999 } };
  writeFileSync(join(folder, 'account.json'), JSON.stringify({ tokens }));
};

const command = (name: 'connect' | 'push', ...words: readonly string[]): Promise<Ended> =>
  runNode(['src/build/run.mjs', `src/build/${name}.ts`, ...words], folder, {
    NODE_OPTIONS: `--require=${join(folder, 'detour.cjs')}`,
    STAND_IN_PORT: String(api.port),
    clasp_config_auth: join(folder, 'account.json'),
  });

const sheet = '1AddressOfTheSheetOfTheCommune00000000000000';
/** With a script that exists, which asks Google nothing. */
const connect = (): Promise<Ended> => command('connect', '--script', scriptId);

describe('npm run connect', () => {
  it('makes a script bound to the Sheet and stores its ID in an ignored file', async () => {
    const placeholder = readFileSync('.clasp.json', 'utf8');
    const address = `https://docs.google.com/spreadsheets/d/${sheet}/edit#gid=0`;
    const { code, output } = await command('connect', '--sheet', address);
    expect([code, output]).toEqual([0, expect.stringContaining('Next: npm run push')]);
    const created = api.asked.find(({ method }) => method === 'POST');
    expect([created?.host, JSON.parse(created?.body ?? '')]).toEqual([
      'script.googleapis.com',
      { parentId: sheet, title: 'Sổ đối thoại' },
    ]);
    expect(JSON.parse(readFileSync(join(folder, '.clasp.local.json'), 'utf8'))).toEqual({
      scriptId,
      rootDir: 'dist',
    });
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('.clasp.local.json');
    expect(readFileSync(join(folder, '.clasp.json'), 'utf8')).toBe(placeholder);
  }, 60_000);

  it.each([
    ['an ID', scriptId],
    ['an address', `https://script.google.com/home/projects/${scriptId}/edit`],
  ])(
    'takes a script that exists by %s, without asking Google',
    async (_, script) => {
      expect((await command('connect', '--script', script)).code).toBe(0);
      expect(readFileSync(join(folder, '.clasp.local.json'), 'utf8')).toContain(scriptId);
      expect(api.asked).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['nothing', []],
    ['an address of something else', ['--sheet', 'https://example.vn/so']],
  ])(
    'says how to use it when it gets %s',
    async (_, words) => {
      const { code, output } = await command('connect', ...words);
      expect([code, output]).toEqual([1, expect.stringContaining('npm run connect -- --sheet')]);
    },
    60_000,
  );
});

describe('npm run push', () => {
  it('pushes files under the names that the server opens, unchanged by the transfer and with the same bytes each time', async () => {
    await connect();
    const first = await command('push');
    expect([first.code, first.output]).toEqual([
      0,
      expect.stringContaining(`Pushed ${sidebarNames.length + 4} files`),
    ]);
    const received = api.content;
    expect(received.map(({ name, type }) => `${name} ${type}`).sort()).toEqual(
      ['Code SERVER_JS', 'appsscript JSON', 'engine SERVER_JS', 'templates HTML']
        .concat(sidebarNames.map((name) => `${name} HTML`))
        .sort(),
    );
    const extensions: Readonly<Record<string, string>> = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' };
    for (const { name, type, source } of received) {
      expect([name, source]).toEqual([name, readFileSync(`dist/${name}.${extensions[type]}`, 'utf8')]);
      // Control, format and separator characters may be normalised on the way.
      expect([name, source.match(/(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu)]).toEqual([name, null]);
      if (type === 'SERVER_JS') expect(parse(source, { ecmaVersion: 2019 }).type).toBe('Program');
      if (type === 'HTML') expect([name, source.match(/<\?/g)]).toEqual([name, null]);
    }
    const second = await command('push');
    expect([second.code, second.output]).toEqual([0, expect.stringContaining('has these files already')]);
    expect(api.content).toEqual(received);
    process.stdout.write(`push: ${received.length} files as built, the second time none\n`);
  }, 60_000);

  it('reports that no script is connected', async () => {
    const { code, output } = await command('push');
    expect([code, output]).toEqual([1, expect.stringContaining('npm run connect -- --sheet')]);
  }, 60_000);

  it('reports that nobody is signed in', async () => {
    await connect();
    rmSync(join(folder, 'account.json'));
    const { code, output } = await command('push');
    expect([code, output]).toEqual([1, expect.stringContaining('npx clasp login')]);
  }, 60_000);

  it('says what to do when the Apps Script API is off', async () => {
    await connect();
    const message =
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';
    api.refusal = { status: 403, message };
    const { code, output } = await command('push');
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('Switch it on at https://script.google.com/home/usersettings'),
    ]);
    expect(output).toContain(`clasp said:\n${message}`);
  }, 60_000);

  it.each([
    ['Requested entity was not found.', 'Google does not find it for this account'],
    ['The caller does not have permission', 'This account may not change it'],
    ['invalid_grant', 'The sign-in has expired'],
    ['getaddrinfo ENOTFOUND script.googleapis.com', 'Google cannot be reached'],
    ['Internal error encountered.', 'clasp did not succeed'],
  ])('explains "%s"', (message, advice) => expect(explained(message)).toContain(advice));

  it('sends a manifest with keys and values of the public schema only', () => {
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
    const schema = z.strictObject({
      timeZone: z.literal('Asia/Ho_Chi_Minh'),
      runtimeVersion: z.enum(['STABLE', 'V8', 'DEPRECATED_ES5']),
      exceptionLogging: z.enum(['NONE', 'STACKDRIVER']),
      dependencies: z.strictObject({
        enabledAdvancedServices: z.array(
          z.strictObject({ userSymbol: z.string(), serviceId: z.string(), version: z.string() }),
        ),
      }),
      oauthScopes: z.array(z.string().check(z.startsWith('https://www.googleapis.com/auth/'))),
    });
    expect(schema.safeParse(manifest)).toMatchObject({ success: true });
  });
});
