import { buildServerScript } from '../../../../src/build/server-script';
import type { Execution, Host } from '../../../../src/host/host';
import type { DriveFile } from '../../../../src/host/model/world/drive';
import { hostOf, returned } from '../../../support/host/script-host';
import { paragraphTexts, smallDocx } from '../../../templates/small-docx';

const script = buildServerScript('tests/server/google/drive/drive-entry.ts');

const host = hostOf({ 'Code.js': script });
const start = host.snapshot();
beforeEach(() => host.restore(start));

const docx = (text: string): number[] => [...smallDocx([text])];
const file = (key: string, text = key, group = 'giấy mời') => ({
  name: `Tên ${key}`,
  key,
  group,
  content: docx(text),
});

// Each function of the entry returns the outcome of the port, as a plain copy from host.run.
const run = <Value>(name: string, input: object): Value => returned(host.run(name, [input])) as Value;

interface Made {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly key: string;
  readonly locked: boolean;
}

const upload = (...files: ReturnType<typeof file>[]): readonly Made[] => run('upload', { folder: '', files });
const list = (group: string) => run<{ ok: boolean; value: readonly Made[] }>('list', { group });
const textOf = (id: string): readonly string[] => {
  const word = run<{ value: readonly number[] }>('exportWord', { id });
  return paragraphTexts(new Uint8Array(word.value));
};
const fetches = (execution: Execution): number =>
  execution.calls.filter((call) => call.member === 'fetchAll').length;

describe('a multipart body', () => {
  it('holds the metadata as JSON and the file byte for byte, in signed bytes', () => {
    const content = Array.from({ length: 256 }, (_, byte) => byte);
    const { contentType, bytes } = run<{ contentType: string; bytes: number[] }>('multipart', {
      metadata: { name: 'Giấy mời' },
      content,
      type: 'application/x',
    });
    const boundary = contentType.replace('multipart/related; boundary=', '');
    expect(bytes.every((byte) => byte >= -128 && byte <= 127)).toBe(true);
    expect(Buffer.from(bytes.map((byte) => byte & 255))).toEqual(
      Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{"name":"Giấy mời"}\r\n`,
        ),
        Buffer.from(`--${boundary}\r\nContent-Type: application/x\r\n\r\n`),
        Buffer.from(content),
        Buffer.from(`\r\n--${boundary}--`),
      ]),
    );
  });
});

describe('documents in Drive', () => {
  it('are made as Docs with their key, found by their group, and read back as Word files', () => {
    const [first, second] = upload(file('a', 'một'), file('b', 'hai'));
    upload(file('c', 'ba', 'nhóm khác'));
    expect(list('giấy mời')).toEqual({ ok: true, value: expect.arrayContaining([first, second]) });
    expect(list('giấy mời').value).toHaveLength(2);
    expect(first).toMatchObject({ name: 'Tên a', key: 'a', locked: false });
    expect(host.state.drive.files[first?.id ?? '']?.mimeType).toBe('application/vnd.google-apps.document');
    expect([textOf(first?.id ?? ''), textOf(second?.id ?? '')]).toEqual([['một'], ['hai']]);
  });

  it('say whether anybody with the link can open them', () => {
    const [made] = upload(file('a'));
    const standing = host.state.drive.files[made?.id ?? ''];
    if (!standing) throw new Error('no file');
    const anyone = { id: 'anyone', type: 'anyone', role: 'reader' } as const;
    const open = { ...standing, permissions: [...standing.permissions, anyone] };
    host.state.drive.files = { ...host.state.drive.files, [open.id]: open };
    expect([made, list('giấy mời').value[0]]).toMatchObject([{ byLink: false }, { byLink: true }]);
  });

  it('are replaced, locked and binned by their IDs', () => {
    const [first, second] = upload(file('a'), file('b'));
    const id = first?.id ?? '';
    const [replaced] = run<readonly Made[]>('replace', {
      files: [{ id, name: 'Tên mới', key: 'a2', content: docx('mới') }],
    });
    expect(replaced).toEqual({ ...first, name: 'Tên mới', key: 'a2' });
    expect(textOf(id)).toEqual(['mới']);
    expect(run('protect', { ids: [id] })).toEqual([{ ...replaced, locked: true }]);
    expect(run('replace', { files: [{ id, name: 'Lần nữa', key: 'a3', content: docx('nữa') }] })).toEqual([
      null,
    ]);
    expect(textOf(id)).toEqual(['mới']);
    run('bin', { ids: [second?.id] });
    expect(list('giấy mời').value).toEqual([{ ...replaced, locked: true }]);
  });

  it('are in the folder made for them', () => {
    const folder = run<{ value: Made }>('createFolder', { name: 'Sổ', key: 'folder' }).value;
    const [first] = run<readonly Made[]>('upload', { folder: folder.id, files: [file('a')] });
    expect(host.state.drive.files[first?.id ?? '']?.parents).toEqual([folder.id]);
    expect(list('set-up').value).toEqual([folder]);
  });

  it('are in the Drive of their maker if that folder is not accessible', () => {
    const execution = host.run('upload', [{ folder: 'folder-of-another', files: [file('a'), file('b')] }]);
    const made = returned(execution) as readonly Made[];
    expect([made.map(({ key }) => key), fetches(execution)]).toEqual([['a', 'b'], 2]);
    expect(list('giấy mời').value).toHaveLength(2);
  });

  it('are found by a group with quotes and backslashes in its name', () => {
    const group = "Thôn 'Đông' \\ Tây";
    upload(file('a', 'một', group));
    expect(list(group).value.map(({ key }) => key)).toEqual(['a']);
  });

  const many = (count: number) => Array.from({ length: count }, (_, index) => file(`k${index}`));
  const keysOf = (made: readonly (Made | null)[]) => made.map((document) => document?.key ?? null);

  it('are sent six at a time and three a second, which Drive sustains', () => {
    const files = many(120);
    const execution = host.run('upload', [{ folder: '', files }]);
    expect(fetches(execution)).toBe(20);
    expect(keysOf(returned(execution) as Made[])).toEqual(files.map(({ key }) => key));
    const started: number[] = [];
    host.onHook({
      before: ({ member }) => void (member === 'fetchAll' && started.push(host.now().getTime())),
    });
    const locked: readonly Made[] = run('protect', { ids: (execution.value as Made[]).map(({ id }) => id) });
    expect(locked.every((document) => document.locked)).toBe(true);
    const gaps = started.slice(1).map((at, index) => at - (started[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1999);
  });

  afterEach(() => host.onHook(undefined));

  it('are made once where other programs use up the rate, though Drive makes some of what it refuses', () => {
    const files = many(40);
    let busy = 3;
    host.onHook({
      before: ({ member }) => {
        if (member !== 'fetchAll' || busy === 0) return undefined;
        busy -= 1;
        const used = Object.keys(host.state.drive.writesLeft).map((user) => [
          user,
          { count: 0, at: host.now().getTime() + 5000 },
        ]);
        host.state.drive.writesLeft = Object.fromEntries(used);
        return undefined;
      },
    });
    host.state.drive.refusedCreations = 8;
    const made = upload(...files);
    expect(keysOf(made)).toEqual(files.map(({ key }) => key));
    const standing = list('giấy mời').value.map(({ key }) => key);
    expect([standing.length, new Set(standing).size]).toEqual([40, 40]);
    expect(host.state.drive.refusedCreations).toBeGreaterThan(10);
  });

  it('are listed to the end, page after page', () => {
    const [model] = upload(file('a'));
    const made = host.state.drive.files[model?.id ?? ''];
    if (!made) throw new Error('nothing was made');
    const copies = Array.from({ length: 2400 }, (_, index): [string, DriveFile] => {
      const id = `copy-of-the-document-${index}`;
      return [id, { ...made, id, appProperties: { ...made.appProperties, key: `k${index}` } }];
    });
    host.state.drive.files = { ...host.state.drive.files, ...Object.fromEntries(copies) };
    const execution = host.run('list', [{ group: 'giấy mời' }]);
    expect(fetches(execution)).toBe(3);
    const { value } = execution.value as { value: readonly Made[] };
    expect(new Set(value.map(({ key }) => key)).size).toBe(2401);
  });
});

describe('what Drive refuses', () => {
  const broken = (on: Host, message = 'Address unavailable: https://www.googleapis.com'): void =>
    on.onHook({ before: (call) => (call.member === 'fetchAll' ? { kind: 'throw', message } : undefined) });
  afterEach(() => host.onHook(undefined));

  it('is reported for each file: a refused one does not affect the others', () => {
    const made = upload(file('a'), file('x'.repeat(200)), file('c'));
    expect(made.map((document) => document?.key ?? null)).toEqual(['a', null, 'c']);
  });

  it('is a deleted template, or another error with its status', () => {
    expect(run('exportWord', { id: 'no-such-document' })).toEqual({
      ok: false,
      failure: { code: 'template-missing' },
    });
  });

  it('is a permission that was not given, or an API that is switched off, by its own code', () => {
    host.state.drive.isOn = false;
    expect(list('giấy mời')).toEqual({ ok: false, failure: { code: 'drive-off' } });
    const scopes = ['spreadsheets.currentonly', 'script.external_request'];
    const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    const timid = hostOf({
      'Code.js': script,
      'appsscript.json': JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', oauthScopes }),
    });
    expect(returned(timid.run('list', [{ group: 'giấy mời' }]))).toEqual({
      ok: false,
      failure: { code: 'authorization-needed' },
    });
  });

  it('is a PDF that cannot be made', () => {
    const [first] = upload(file('a'));
    expect(run('exportAll', { ids: [first?.id, 'no-such-document'], format: 'pdf' })).toEqual([null, null]);
  });

  it('is everything while it cannot be reached, without an exception', () => {
    broken(host);
    expect(upload(file('a'), file('b'))).toEqual([null, null]);
    const refused = { ok: false, failure: { code: 'drive-refused', status: 0 } };
    expect([list('giấy mời'), run('createFolder', { name: 'Sổ', key: 'k' })]).toEqual([refused, refused]);
    expect(run('exportWord', { id: 'a' })).toEqual(refused);
  });
});
