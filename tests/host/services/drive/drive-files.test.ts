import { docxType, googleDocType, rootFolderId } from '../../../../src/host/model/world/drive';
import { ask, docx, files, folder, json, list, makeFolder, multipart, upload, world } from './drive-requests';

describe('files.create', () => {
  it('converts an uploaded .docx to a Google Doc in the folder, with its app properties', () => {
    const on = world();
    const parent = makeFolder(on, 'Đối thoại');
    const metadata = {
      name: 'Giấy mời',
      mimeType: googleDocType,
      parents: [parent],
      appProperties: { key: 'moi-2023' },
    };
    expect(
      upload(on, metadata, docx('Kính mời'), 'name,mimeType,parents,appProperties,webViewLink,id'),
    ).toEqual({
      ...metadata,
      id: expect.stringMatching(/^1[\w-]{32}$/),
      webViewLink: expect.stringMatching(/^https:\/\/docs\.google\.com\/document\/d\/.+\/edit/),
    });
    expect(on.usage).toMatchObject({
      'thuky@xa.example': { documents: { used: 1 }, conversions: { used: 1 } },
    });
  });

  it('answers with kind, id, name and mimeType without `fields`, and makes files in My Drive by default', () => {
    const on = world();
    const file = json(
      ask(on, 'POST', files, 'application/json', JSON.stringify({ name: 'A', mimeType: folder })),
    );
    expect(file).toEqual({ kind: 'drive#file', id: expect.any(String), name: 'A', mimeType: folder });
    expect(Object.values(on.drive.files)[0]?.parents).toEqual([rootFolderId('thuky@xa.example')]);
  });

  it('refuses media that is not .docx, and a missing parent', () => {
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
    const inPace = (count: number) => ({ ...on, now: on.now + 1000 * count });
    for (let count = 0; count < 250; count += 1) upload(inPace(count), { mimeType: googleDocType }, small);
    expect(upload(inPace(250), { mimeType: googleDocType }, small)).toMatchObject({
      error: { code: 403, errors: [{ reason: 'userRateLimitExceeded' }] },
    });
    const tomorrow = { ...on, now: on.now + 24 * 3_600_000 };
    expect(upload(tomorrow, { mimeType: googleDocType }, small)).toEqual({ id: expect.any(String) });
  });

  it('sustains three writes a second of an account and makes some of what it refuses (public measurements)', () => {
    const on = world();
    const refused = { error: { code: 403, errors: [{ reason: 'rateLimitExceeded' }] } };
    const answers = Array.from({ length: 30 }, () => upload(on, {}));
    expect(answers.slice(0, 10)).toEqual(Array(10).fill({ id: expect.any(String) }));
    expect(answers.slice(10)).toEqual(Array(20).fill(expect.objectContaining({ error: expect.anything() })));
    expect(answers[10]).toMatchObject(refused);
    expect(Object.keys(on.drive.files)).toHaveLength(12);
    const later = { ...on, now: on.now + 1000 };
    expect([1, 2, 3].map(() => upload(later, {}))).toEqual(Array(3).fill({ id: expect.any(String) }));
    expect(upload(later, {})).toMatchObject(refused);
    expect(upload({ ...later, user: 'khac@xa.example' }, {})).toEqual({ id: expect.any(String) });
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

  it('may not list a new file yet', () => {
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
