import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { transformSync } from 'esbuild';
import type { MenuItem } from '../src/host/host';
import { contract } from '../src/rpc/contract';
import { protocolVersion } from '../src/rpc/protocol';
import { builtHost, fine, setUp } from './support/host/journey';
import { effectsSince } from './support/host/office';

const read = (name: string): string => readFileSync(join('dist', name), 'utf8');
const scripts = ['Code.js', 'engine.js'];
const sidebars = [
  'attendee-form',
  'check-panel',
  'collation-form',
  'conference-form',
  'exchange-form',
  'assign-form',
  'follow-form',
  'guide',
  'invitation-form',
  'paper-form',
  'petition-form',
  'preparation-form',
  'province-form',
  'removal-form',
  'roll-form',
  'secretary-form',
  'self-check',
  'telling-form',
  'template-form',
  'today-form',
].map((name) => `${name}.html`);
const entryPoints = [
  'continueWork',
  'onInstall',
  'onOpen',
  'refreshPublic',
  'rpc',
  'sendDailyReminders',
  'setUp',
  'showAssignForm',
  'showAttendeeForm',
  'showCheckPanel',
  'showCollationForm',
  'showConferenceForm',
  'showExchangeForm',
  'showFollowForm',
  'showGuide',
  'showInvitationForm',
  'showPaperForm',
  'showPetitionForm',
  'showPreparationForm',
  'showProvinceForm',
  'showRemovalForm',
  'showRollForm',
  'showSecretaryForm',
  'showSelfCheck',
  'showTellingForm',
  'showTemplateForm',
  'showTodayForm',
  'sweepSelfCheck',
];

/** Globals that the scripts define in a bare ECMAScript context. */
function globals(): { readonly callable: readonly string[]; readonly other: readonly string[] } {
  const context = createContext({});
  for (const name of scripts) new Script(read(name), { filename: name }).runInContext(context);
  const names = Object.keys(context).sort();
  const isCallable = (name: string): boolean => typeof context[name] === 'function';
  return { callable: names.filter(isCallable), other: names.filter((name) => !isCallable(name)) };
}

const handlersOf = (items: readonly MenuItem[]): readonly string[] =>
  items.flatMap((item) =>
    'functionName' in item ? [item.functionName] : 'items' in item ? handlersOf(item.items) : [],
  );

describe('the built folder', () => {
  it('has the scripts, the templates, the sidebars and the manifest, within their sizes', () => {
    const files = readdirSync('dist').sort();
    expect(files).toEqual([...scripts, ...sidebars, 'appsscript.json', 'templates.html'].sort());
    const sizes = files.map((name) => `${name} ${(statSync(join('dist', name)).size / 1000).toFixed(1)} kB`);
    process.stdout.write(`built: ${sizes.join(', ')}\n`);
    const tooBig = sidebars.filter((name) => statSync(join('dist', name)).size > 60 * 1024);
    expect([tooBig, statSync(join('dist', 'Code.js')).size < 1_400_000]).toEqual([[], true]);
  });

  it('asks for the seven narrow scopes, none of them restricted', () => {
    const manifest = JSON.parse(read('appsscript.json'));
    expect(manifest).toEqual({
      timeZone: 'Asia/Ho_Chi_Minh',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
      oauthScopes: [
        'spreadsheets.currentonly',
        'drive.file',
        'script.external_request',
        'script.send_mail',
        'script.container.ui',
        'script.scriptapp',
        'userinfo.email',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    });
  });
});

describe('the scripts', () => {
  it('define exactly the entry points and the private loaders', () => {
    expect(globals()).toEqual({
      callable: [...entryPoints, 'loadDocumentEngine_'].sort(),
      // Settings of zod.
      other: ['__zod_globalConfig', 'server_'],
    });
  });

  it('call no service when they are loaded', () => {
    const execution = builtHost().run('noSuchFunction');
    expect(execution.error?.message).toBe('Script function not found: noSuchFunction');
    expect([execution.calls, execution.missing]).toEqual([[], []]);
  });

  it.each(scripts)('%s is written in ES2019, without class fields', (name) => {
    const settings = { loader: 'js', charset: 'utf8', legalComments: 'none' } as const;
    const asIs = transformSync(read(name), { ...settings, target: 'esnext' }).code;
    // Newer syntax, such as `??` or class fields, would be lowered.
    expect(transformSync(read(name), { ...settings, target: 'es2019' }).code === asIs).toBe(true);
  });

  it('answer every item of the menu and every trigger', () => {
    const host = builtHost();
    setUp(host);
    expect([...handlersOf(host.menu())].sort()).toEqual(
      entryPoints.filter((name) => name.startsWith('show') || name === 'setUp' || name === 'refreshPublic'),
    );
    expect(host.state.triggers.list.map(({ handler }) => handler)).toEqual(['sendDailyReminders']);
    expect(/newTrigger\(continuationHandler\)/.test(read('Code.js'))).toBe(true);
    for (const item of handlersOf(host.menu())) {
      if (item !== 'setUp')
        expect(fine(host.run(item, [], { as: 'menu', answers: ['OK'] })).ui).toHaveLength(1);
    }
  });
});

describe('the sidebars', () => {
  it.each(sidebars)('%s is self-contained and has nothing that HtmlService would rewrite', (name) => {
    const html = read(name);
    const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
    expect({
      loaded: html.match(/<(?:script|link|img|iframe|object|embed)\b[^>]*\b(?:src|href)=[^>]*>/gi),
      styles: html.match(/@import|url\(\s*['"]?(?:https?:)?\/\//gi),
      requests: script.match(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/g),
      scriptlets: html.match(/<\?/g),
    }).toEqual({ loaded: null, styles: null, requests: null, scriptlets: null });
    expect(script.length).toBeGreaterThan(5_000);
  });
});

describe('rpc', () => {
  const host = builtHost({ contexts: 'kept' });
  setUp(host);
  const untouched = host.snapshot();

  const expectRefused = (call: unknown, code = 'bad-request'): void => {
    const execution = host.call('rpc', [call]);
    const remote = execution.calls.filter(({ kind }) => kind === 'remote');
    const reply = JSON.parse(String(execution.value));
    const sentence = expect.stringMatching(/Đóng bảng này/);
    expect([call, reply, remote]).toEqual([call, { ok: false, failure: { code }, sentence }, []]);
  };
  afterEach(() => {
    expect(effectsSince(host, untouched)).toEqual([]);
  });

  it('rejects malformed calls', () => {
    const junk = [
      null,
      42,
      true,
      '',
      'x',
      '[]',
      'null',
      '"x"',
      '{}',
      '{"version":1}',
      '{"name":"petition.open"}',
    ];
    for (const call of [
      ...junk,
      '{"version":"1","name":"petition.open"}',
      {},
      [],
      { name: 'petition.open' },
    ]) {
      expectRefused(call);
    }
  });

  it('knows only its own methods, not those of Object.prototype', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'setUp', 'petition', '']) {
      expectRefused(JSON.stringify({ version: protocolVersion, name, input: {} }));
    }
  });

  it('reports to a sidebar of another version that it is stale', () => {
    expectRefused(
      JSON.stringify({ version: protocolVersion + 1, name: 'petition.open', input: {} }),
      'stale-client',
    );
  });

  /** A method without fields accepts any object. */
  const noFields = (name: string): boolean =>
    Object.keys(contract[name as keyof typeof contract]._zod.def.shape).length === 0;
  const objects = [
    {},
    {
      request: 1,
      id: [],
      draft: 'x',
      key: {},
      people: 'x',
      conference: 7,
      per: 'fax',
      status: 'x',
      tab: '',
      cell: '',
    },
    {
      request: 'x',
      id: 'a'.repeat(201),
      fingerprint: 0,
      matters: [],
      speaker: null,
      verdict: '',
      date: 1,
      by: {},
    },
  ];

  it.each(Object.keys(contract))('refuses invalid input of %s without any service call', (name) => {
    const junk = [null, 0, 'x', true, [], [[]], ...(noFields(name) ? [] : objects)];
    for (const input of junk) expectRefused(JSON.stringify({ version: protocolVersion, name, input }));
    expectRefused(JSON.stringify({ version: protocolVersion, name }));
  });
});
