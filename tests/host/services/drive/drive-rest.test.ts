import PizZip from 'pizzip';
import {
  docxType,
  emptyDrive,
  googleDocType,
  putFile,
  rootFolderId,
} from '../../../../src/host/model/world/drive';
import type { Answer, DriveWorld, PdfAnswer } from '../../../../src/host/services/drive/exchange';
import { answerDrive } from '../../../../src/host/services/drive/server';

const driveFile = 'https://www.googleapis.com/auth/drive.file';
const folder = 'application/vnd.google-apps.folder';
const files = '/drive/v3/files';

function world(overrides: Partial<DriveWorld> = {}): DriveWorld {
  const now = Date.parse('2023-11-01T02:00:00Z');
  return {
    drive: emptyDrive(),
    usage: {},
    user: 'thuky@xa.example',
    plan: 'consumer',
    now,
    scopes: [driveFile],
    ...overrides,
  };
}

function docx(text: string): Uint8Array {
  const zip = new PizZip();
  zip.file(
    'word/document.xml',
    `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  );
  return zip.generate({ type: 'uint8array' });
}

function ask(
  on: DriveWorld,
  method: string,
  path: string,
  type = '',
  body: Uint8Array | string = '',
): Answer {
  const answer = askAny(on, method, path, type, body);
  if ('docx' in answer) throw new Error('a PDF was asked for');
  return answer;
}

function askAny(
  on: DriveWorld,
  method: string,
  path: string,
  type: string,
  body: Uint8Array | string,
): Answer | PdfAnswer {
  const url = new URL(path, 'https://www.googleapis.com');
  return answerDrive({ method, url, headers: { 'content-type': type }, body: Buffer.from(body) }, on);
}

function json(answer: Answer): unknown {
  return JSON.parse(Buffer.from(answer.body).toString());
}

function multipart(metadata: object, media: Uint8Array): Uint8Array {
  const head = `--b\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n`;
  return Buffer.concat([
    Buffer.from(`${head}--b\r\nContent-Type: ${docxType}\r\n\r\n`),
    media,
    Buffer.from('\r\n--b--'),
  ]);
}

function upload(
  on: DriveWorld,
  metadata: object,
  media = docx('Kính mời'),
  fields = 'id',
): Record<string, unknown> {
  const path = `/upload${files}?uploadType=multipart&fields=${encodeURIComponent(fields)}`;
  return json(ask(on, 'POST', path, 'multipart/related; boundary=b', multipart(metadata, media))) as Record<
    string,
    unknown
  >;
}

function makeFolder(on: DriveWorld, name: string): string {
  const made = json(ask(on, 'POST', files, 'application/json', JSON.stringify({ name, mimeType: folder })));
  return (made as { id: string }).id;
}

function list(on: DriveWorld, q: string, more = ''): unknown {
  return json(ask(on, 'GET', `${files}?q=${encodeURIComponent(q)}&fields=files(name)${more}`));
}

describe('files.create', () => {
  it('converts an uploaded .docx to a Google Doc in the folder, with its app properties', () => {
    const on = world();
    const parent = makeFolder(on, 'Đối thoại');
    const asked = {
      name: 'Giấy mời',
      mimeType: googleDocType,
      parents: [parent],
      appProperties: { key: 'moi-2023' },
    };
    expect(upload(on, asked, docx('Kính mời'), 'name,mimeType,parents,appProperties,webViewLink,id')).toEqual(
      {
        ...asked,
        id: expect.stringMatching(/^1[\w-]{32}$/),
        webViewLink: expect.stringMatching(/^https:\/\/docs\.google\.com\/document\/d\/.+\/edit/),
      },
    );
    expect(on.usage).toMatchObject({
      'thuky@xa.example': { documents: { used: 1 }, conversions: { used: 1 } },
    });
  });

  it('answers with kind, id, name and mimeType when no fields are asked for, in My Drive by default', () => {
    const on = world();
    const made = json(
      ask(on, 'POST', files, 'application/json', JSON.stringify({ name: 'A', mimeType: folder })),
    );
    expect(made).toEqual({ kind: 'drive#file', id: expect.any(String), name: 'A', mimeType: folder });
    expect(Object.values(on.drive.files)[0]?.parents).toEqual([rootFolderId('thuky@xa.example')]);
  });

  it('refuses media that is no .docx, and a parent that does not exist', () => {
    const on = world();
    const bad = ask(
      on,
      'POST',
      `/upload${files}?uploadType=multipart`,
      'multipart/related; boundary=b',
      multipart({ mimeType: googleDocType }, Buffer.from('not a zip')),
    );
    expect(bad.code).toBe(400);
    expect(upload(on, { name: 'x', parents: ['1missing'] })).toEqual({
      error: {
        code: 404,
        message: 'File not found: 1missing.',
        errors: [
          {
            message: 'File not found: 1missing.',
            domain: 'global',
            reason: 'notFound',
            location: 'fileId',
            locationType: 'parameter',
          },
        ],
      },
    });
  });

  it('makes 250 documents a day for a consumer account and refuses the next (quota page)', () => {
    const on = world();
    const small = docx('x');
    for (let made = 0; made < 250; made += 1) upload(on, { mimeType: googleDocType }, small);
    expect(upload(on, { mimeType: googleDocType }, small)).toMatchObject({
      error: { code: 403, errors: [{ reason: 'userRateLimitExceeded' }] },
    });
    const tomorrow = { ...on, now: on.now + 24 * 3_600_000 };
    expect(upload(tomorrow, { mimeType: googleDocType }, small)).toEqual({ id: expect.any(String) });
  });

  it('allows a custom property 124 bytes of key and value', () => {
    const on = world();
    expect(upload(on, { appProperties: { k: 'x'.repeat(123) } })).toEqual({ id: expect.any(String) });
    expect(upload(on, { appProperties: { k: 'x'.repeat(124) } })).toMatchObject({ error: { code: 400 } });
  });
});

describe('files.list', () => {
  it('finds by folder, property, type and name, and leaves out what is in the bin', () => {
    const on = world();
    const inside = makeFolder(on, 'Trong');
    upload(on, { name: 'A', parents: [inside], appProperties: { key: 'k1' } });
    upload(on, { name: "B's", parents: [inside], trashed: true });
    upload(on, { name: 'C' });
    expect(list(on, `'${inside}' in parents and trashed = false`)).toEqual({ files: [{ name: 'A' }] });
    expect(list(on, "appProperties has { key='k1' and value='k1' }")).toEqual({ files: [] });
    expect(list(on, "appProperties has { key='key' and value='k1' }")).toEqual({ files: [{ name: 'A' }] });
    expect(list(on, `mimeType = '${folder}' or name = 'B\\'s'`, '&orderBy=name')).toEqual({
      files: [{ name: "B's" }, { name: 'Trong' }],
    });
    expect(list(on, "'root' in parents and not name contains 'tr'")).toEqual({ files: [{ name: 'C' }] });
  });

  it('gives a token for the next page until the last one', () => {
    const on = world();
    for (const name of ['A', 'B', 'C']) upload(on, { name });
    const path = `${files}?pageSize=2&orderBy=name&fields=nextPageToken,files/name`;
    const first = json(ask(on, 'GET', path)) as { nextPageToken: string };
    expect(first).toEqual({ nextPageToken: expect.any(String), files: [{ name: 'A' }, { name: 'B' }] });
    const second = ask(on, 'GET', `${path}&pageToken=${encodeURIComponent(first.nextPageToken)}`);
    expect(json(second)).toEqual({ files: [{ name: 'C' }] });
  });

  it('may not know yet what was just made', () => {
    const on = world();
    on.drive.listLag = 5000;
    upload(on, { name: 'A' });
    expect(list(on, 'trashed = false')).toEqual({ files: [] });
    expect(list({ ...on, now: on.now + 5000 }, 'trashed = false')).toEqual({ files: [{ name: 'A' }] });
  });
});

describe('files.update', () => {
  it('changes metadata, moves the file, and removes an app property given as null', () => {
    const on = world();
    const [from, to] = [makeFolder(on, 'Từ'), makeFolder(on, 'Đến')];
    const { id } = upload(on, { name: 'A', parents: [from], appProperties: { a: '1', b: '2' } });
    const path = `${files}/${id}?addParents=${to}&removeParents=${from}&fields=name,parents,appProperties,trashed`;
    const body = JSON.stringify({ name: 'B', appProperties: { a: null, c: '3' }, trashed: true });
    expect(json(ask(on, 'PATCH', path, 'application/json', body))).toEqual({
      name: 'B',
      parents: [to],
      appProperties: { b: '2', c: '3' },
      trashed: true,
    });
  });

  it('keeps content and name of a file that is locked, until the restriction is lifted', () => {
    const on = world();
    const { id } = upload(on, {
      name: 'A',
      mimeType: googleDocType,
      contentRestrictions: [{ readOnly: true }],
    });
    const replace = () => ask(on, 'PATCH', `/upload${files}/${id}?uploadType=media`, docxType, docx('khác'));
    expect(replace().code).toBe(403);
    expect(ask(on, 'PATCH', `${files}/${id}`, 'application/json', '{"name":"B"}').code).toBe(403);
    ask(on, 'PATCH', `${files}/${id}`, 'application/json', '{"contentRestrictions":[{"readOnly":false}]}');
    expect(replace().code).toBe(200);
    const text = ask(on, 'GET', `${files}/${id}/export?mimeType=text/plain`);
    expect(Buffer.from(text.body).toString()).toBe('\uFEFFkhác');
  });
});

describe('files.export and alt=media', () => {
  it('gives back the .docx as it was uploaded, byte for byte', () => {
    const on = world();
    const paper = docx('Kính mời');
    const { id } = upload(on, { mimeType: googleDocType }, paper);
    const path = `${files}/${id}/export?mimeType=${encodeURIComponent(docxType)}`;
    expect(ask(on, 'GET', path)).toMatchObject({ code: 200, body: Buffer.from(paper) });
    expect(json(ask(on, 'GET', `${files}/${id}?alt=media`))).toMatchObject({
      error: { errors: [{ reason: 'fileNotDownloadable' }] },
    });
  });

  it('answers 503 for a PDF when no converter is there', () => {
    const on = world();
    const { id } = upload(on, { mimeType: googleDocType });
    const answer = askAny(on, 'GET', `${files}/${id}/export?mimeType=application/pdf`, '', '');
    if (!('docx' in answer)) throw new Error('no PDF was asked for');
    expect(answer.finish(Buffer.from('%PDF')).headers).toMatchObject({ 'Content-Type': 'application/pdf' });
    expect(json(answer.finish(undefined))).toMatchObject({ error: { code: 503 } });
  });
});

describe('the drive.file scope', () => {
  it('shows only what the script made', () => {
    const on = world();
    const { id } = upload(on, { name: 'A' });
    const made = on.drive.files[String(id)];
    if (!made) throw new Error('not made');
    putFile(on.drive, { ...made, id: '1foreign', appCreated: false });
    expect(ask(on, 'GET', `${files}/1foreign`).code).toBe(404);
    expect(list(on, 'trashed = false')).toEqual({ files: [{ name: 'A' }] });
    const all = { ...on, scopes: ['https://www.googleapis.com/auth/drive'] };
    expect(ask(all, 'GET', `${files}/1foreign`).code).toBe(200);
  });

  it('or a wider one must be in the token', () => {
    const answer = ask(world({ scopes: ['https://www.googleapis.com/auth/script.send_mail'] }), 'GET', files);
    expect(json(answer)).toMatchObject({ error: { code: 403, status: 'PERMISSION_DENIED' } });
  });
});

it('tells that a file is shared by link when its folder is', () => {
  const on = world();
  const inside = makeFolder(on, 'Chung');
  const { id } = upload(on, { parents: [inside] });
  const shared = on.drive.files[inside];
  if (!shared) throw new Error('not made');
  const anyone = { id: 'anyoneWithLink', type: 'anyone', role: 'reader' } as const;
  putFile(on.drive, { ...shared, permissions: [...shared.permissions, anyone] });
  const { permissions } = json(ask(on, 'GET', `${files}/${id}/permissions`)) as {
    permissions: { type: string }[];
  };
  expect(permissions.map((permission) => permission.type)).toEqual(['user', 'anyone']);
});

it('names what Drive has and the host has not', () => {
  const on = world();
  expect(() => ask(on, 'POST', `${files}/x/copy`)).toThrow('The local host has no Drive REST endpoint POST');
  expect(() => list(on, "fullText contains 'a'")).toThrow('no Drive REST query "fullText contains"');
  expect(() => ask(on, 'GET', `${files}?fields=files(capabilities)&corpora=user&foo=1`)).toThrow(
    'parameter "foo"',
  );
  upload(on, { name: 'A' });
  expect(() => ask(on, 'GET', `${files}?fields=files(capabilities)`)).toThrow('field "capabilities"');
});
