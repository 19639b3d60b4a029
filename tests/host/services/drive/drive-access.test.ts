import { docxType, googleDocType, putFile } from '../../../../src/host/model/world/drive';
import { ask, askAny, docx, files, json, list, makeFolder, upload, world } from './drive-requests';

describe('files.export and alt=media', () => {
  it('return the uploaded .docx, byte for byte', () => {
    const on = world();
    const paper = docx('Kính mời');
    const { id } = upload(on, { mimeType: googleDocType }, paper);
    const path = `${files}/${id}/export?mimeType=${encodeURIComponent(docxType)}`;
    expect(ask(on, 'GET', path)).toMatchObject({ code: 200, body: Buffer.from(paper) });
    expect(json(ask(on, 'GET', `${files}/${id}?alt=media`))).toMatchObject({
      error: { errors: [{ reason: 'fileNotDownloadable' }] },
    });
  });

  it('answers 503 for a PDF without a converter', () => {
    const on = world();
    const { id } = upload(on, { mimeType: googleDocType });
    const answer = askAny(on, 'GET', `${files}/${id}/export?mimeType=application/pdf`, '', '');
    if (!('docx' in answer)) throw new Error('the answer does not wait for a PDF');
    expect(answer.finish(Buffer.from('%PDF')).headers).toMatchObject({ 'Content-Type': 'application/pdf' });
    expect(json(answer.finish(undefined))).toMatchObject({ error: { code: 503 } });
  });
});

describe('the drive.file scope', () => {
  it('shows only files of this script', () => {
    const on = world();
    const { id } = upload(on, { name: 'A' });
    const file = on.drive.files[String(id)];
    if (!file) throw new Error('no file');
    putFile(on.drive, { ...file, id: '1foreign', appCreated: false });
    expect(ask(on, 'GET', `${files}/1foreign`).code).toBe(404);
    expect(list(on, 'trashed = false')).toEqual({ files: [{ name: 'A' }] });
    const all = { ...on, scopes: ['https://www.googleapis.com/auth/drive'] };
    expect(ask(all, 'GET', `${files}/1foreign`).code).toBe(200);
  });

  it('shows a file or folder to its maker only, also where it is shared, unless the world is the kinder one', () => {
    const on = world();
    const inside = makeFolder(on, 'Chung');
    const { id } = upload(on, { name: 'A', parents: [inside] });
    const shared = on.drive.files[inside];
    if (!shared) throw new Error('no folder');
    const permissions = [...shared.permissions, { id: 'anyone', type: 'anyone', role: 'writer' } as const];
    putFile(on.drive, { ...shared, permissions });
    const colleague = { ...on, user: 'dong-nghiep@xa.example' };
    const seen = (): readonly unknown[] => [
      ask(colleague, 'GET', `${files}/${id}`).code,
      ask(colleague, 'GET', `${files}/${inside}`).code,
      list(colleague, "name = 'A'"),
    ];
    expect(seen()).toEqual([404, 404, { files: [] }]);
    on.drive.grantsPerUser = false;
    expect(seen()).toEqual([200, 200, { files: [{ name: 'A' }] }]);
  });

  it('is required, or a wider one', () => {
    const answer = ask(world({ scopes: ['https://www.googleapis.com/auth/script.send_mail'] }), 'GET', files);
    expect(json(answer)).toMatchObject({ error: { code: 403, status: 'PERMISSION_DENIED' } });
  });
});

it('lists the sharing of the folder in the permissions of a file', () => {
  const on = world();
  const inside = makeFolder(on, 'Chung');
  const { id } = upload(on, { parents: [inside] });
  const shared = on.drive.files[inside];
  if (!shared) throw new Error('no folder');
  const anyone = { id: 'anyoneWithLink', type: 'anyone', role: 'reader' } as const;
  putFile(on.drive, { ...shared, permissions: [...shared.permissions, anyone] });
  const { permissions } = json(ask(on, 'GET', `${files}/${id}/permissions`)) as {
    permissions: { type: string }[];
  };
  expect(permissions.map((permission) => permission.type)).toEqual(['user', 'anyone']);
});

it('names features of Drive that the host lacks', () => {
  const on = world();
  expect(() => ask(on, 'POST', `${files}/x/copy`)).toThrow('The local host has no Drive REST endpoint POST');
  expect(() => list(on, "fullText contains 'a'")).toThrow('no Drive REST query "fullText contains"');
  expect(() => ask(on, 'GET', `${files}?fields=files(capabilities)&corpora=user&foo=1`)).toThrow(
    'parameter "foo"',
  );
  upload(on, { name: 'A' });
  expect(() => ask(on, 'GET', `${files}?fields=files(capabilities)`)).toThrow('field "capabilities"');
});
