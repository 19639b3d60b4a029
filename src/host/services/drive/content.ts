import PizZip from 'pizzip';
import { type DriveFile, docxType, googleDocType } from '../../model/world/drive';
import { spendIfLeft } from '../../model/world/usage';
import { converted } from './conversion';
import { type Answer, type DriveWorld, gap, type PdfAnswer } from './exchange';
import type { Part } from './multipart';
import { invalid, quotaSpent, Refusal, refusalAnswer } from './refusal';

type Content = NonNullable<DriveFile['content']>;

const exportBytes = 10 * 1024 * 1024;

/** The content that an upload gives a file of `mimeType`; making a Google Doc of a .docx is a conversion. */
export function uploadedContent(world: DriveWorld, mimeType: string | undefined, media: Part): Content {
  const mediaType = media.contentType.split(';')[0]?.trim() ?? '';
  if (mimeType === googleDocType) {
    if (mediaType !== docxType) gap(`conversion of ${mediaType || 'untyped media'} to a Google Doc`);
    const body = documentXml(media.body);
    if (body === undefined) throw invalid('media', 'Bad Request');
    useQuota(world, 'conversions');
    const docx = converted(media.body, body, world.drive.conversion);
    return { mediaType, base64: Buffer.from(docx).toString('base64') };
  } else if (mimeType?.startsWith('application/vnd.google-apps.')) {
    gap(`conversion to ${mimeType}`);
  }
  return { mediaType, base64: Buffer.from(media.body).toString('base64') };
}

/** Counts towards a daily quota; throws Drive's refusal when it is used up. */
export function useQuota(world: DriveWorld, quota: 'documents' | 'conversions'): void {
  if (!spendIfLeft(world.usage, { email: world.user, plan: world.plan }, quota, 1, world.now))
    throw quotaSpent();
}

export function download(file: DriveFile): Answer {
  if (!file.content || file.mimeType === googleDocType) {
    const message = 'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
    const location = { location: 'alt', locationType: 'parameter' } as const;
    throw new Refusal(403, 'fileNotDownloadable', message, location);
  }
  return bytesAnswer(file.content.mediaType, Buffer.from(file.content.base64, 'base64'));
}

export function exportFile(world: DriveWorld, file: DriveFile, mimeType: string): Answer | PdfAnswer {
  if (file.mimeType !== googleDocType || !file.content) {
    throw new Refusal(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  }
  const docx = new Uint8Array(Buffer.from(file.content.base64, 'base64'));
  switch (mimeType) {
    case docxType:
      return bytesAnswer(docxType, docx);
    case 'text/plain':
      return bytesAnswer('text/plain', new TextEncoder().encode(`\uFEFF${plainText(docx)}`));
    case 'application/pdf':
      useQuota(world, 'conversions');
      return { docx, finish: pdfAnswer };
    default:
      return gap(`export to ${mimeType}`);
  }
}

function pdfAnswer(pdf: Uint8Array | undefined): Answer {
  if (pdf) return bytesAnswer('application/pdf', pdf);
  return refusalAnswer(new Refusal(503, 'backendError', 'The service is currently unavailable.'));
}

function bytesAnswer(type: string, body: Uint8Array): Answer {
  if (body.length > exportBytes) {
    const message = 'This file is too large to be exportFile.';
    throw new Refusal(403, 'exportSizeLimitExceeded', message);
  }
  return { code: 200, headers: { 'Content-Type': type, 'Content-Length': String(body.length) }, body };
}

function documentXml(docx: Uint8Array): string | undefined {
  try {
    return new PizZip(docx).file('word/document.xml')?.asText();
  } catch {
    return undefined;
  }
}

/** The words of the body: a line for each paragraph, tabs kept. */
function plainText(docx: Uint8Array): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return (documentXml(docx) ?? '')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:br(\s[^>]*)?\/>/g, '\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
    .trimEnd();
}
