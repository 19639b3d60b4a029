import {
  changeRequest,
  folderRequest,
  listRequest,
  replaceRequest,
  stateRequest,
  uploadInto,
} from '../../../../src/server/google/drive/drive-calls';

const content = new Uint8Array([80, 75, 3, 4]);
const file = { name: 'Giấy mời', key: 'k', group: 'HN-01/giay-moi', content };

/** The little of Google's service that a multipart body needs. */
const utilities = { newBlob: (text: string) => ({ getBytes: () => [...Buffer.from(text)] }) };

describe('requests to Drive', () => {
  beforeAll(() => void Reflect.set(globalThis, 'Utilities', utilities));
  afterAll(() => void Reflect.deleteProperty(globalThis, 'Utilities'));

  it('reach files of shared drives', () => {
    const all = [
      folderRequest('Sổ', 'folder', 'set-up'),
      uploadInto('parent', file),
      replaceRequest({ id: '1', ...file }),
      changeRequest('1', { trashed: true }),
      stateRequest('1'),
      listRequest('set-up'),
      listRequest('set-up', 'next'),
    ].map(({ url }) => new URL(url).searchParams);
    expect(all.map((query) => query.get('supportsAllDrives'))).toEqual(all.map(() => 'true'));
    expect(all.slice(-2).map((query) => query.get('includeItemsFromAllDrives'))).toEqual(['true', 'true']);
  });

  it('name the type of a Doc, so that a Word file that takes its place is converted too', () => {
    const bodies = [uploadInto('', file), replaceRequest({ id: '1', ...file })].map(({ payload }) =>
      Buffer.from(payload as unknown as number[]).toString('latin1'),
    );
    for (const body of bodies) expect(body).toContain('"mimeType":"application/vnd.google-apps.document"');
  });
});
