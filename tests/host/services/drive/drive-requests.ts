import PizZip from 'pizzip';
import { docxType, emptyDrive } from '../../../../src/host/model/world/drive';
import type { Answer, DriveWorld, PdfAnswer } from '../../../../src/host/services/drive/exchange';
import { answerDrive } from '../../../../src/host/services/drive/server';

const driveFile = 'https://www.googleapis.com/auth/drive.file';
export const folder = 'application/vnd.google-apps.folder';
export const files = '/drive/v3/files';

export function world(overrides: Partial<DriveWorld> = {}): DriveWorld {
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

export function docx(text: string): Uint8Array {
  const zip = new PizZip();
  zip.file(
    'word/document.xml',
    `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  );
  return zip.generate({ type: 'uint8array' });
}

export function ask(
  on: DriveWorld,
  method: string,
  path: string,
  type = '',
  body: Uint8Array | string = '',
): Answer {
  const answer = askAny(on, method, path, type, body);
  if ('docx' in answer) throw new Error('the answer waits for a PDF');
  return answer;
}

export function askAny(
  on: DriveWorld,
  method: string,
  path: string,
  type: string,
  body: Uint8Array | string,
): Answer | PdfAnswer {
  const url = new URL(path, 'https://www.googleapis.com');
  return answerDrive({ method, url, headers: { 'content-type': type }, body: Buffer.from(body) }, on);
}

export function json(answer: Answer): unknown {
  return JSON.parse(Buffer.from(answer.body).toString());
}

/** A body of metadata and media, with the boundary `b`. */
export function multipart(metadata: object, media: Uint8Array): Uint8Array {
  const head = `--b\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n`;
  return Buffer.concat([
    Buffer.from(`${head}--b\r\nContent-Type: ${docxType}\r\n\r\n`),
    media,
    Buffer.from('\r\n--b--'),
  ]);
}

export function upload(
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

export function makeFolder(on: DriveWorld, name: string): string {
  const body = JSON.stringify({ name, mimeType: folder });
  return (json(ask(on, 'POST', files, 'application/json', body)) as { id: string }).id;
}

export function list(on: DriveWorld, q: string, more = ''): unknown {
  return json(ask(on, 'GET', `${files}?q=${encodeURIComponent(q)}&fields=files(name)${more}`));
}
