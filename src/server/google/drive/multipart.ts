import { signedBytes } from '../script/gmail';

const boundary = 'so-doi-thoai-7f3a1c';

/** A `multipart/related` body of JSON metadata and a file, in the signed bytes of Apps Script. */
export function multipartBody(
  metadata: object,
  content: Uint8Array,
  contentType: string,
): { readonly contentType: string; readonly bytes: number[] } {
  const head = [
    `--${boundary}`,
    'Content-Type: application/json; charset=UTF-8',
    '',
    JSON.stringify(metadata),
    `--${boundary}`,
    `Content-Type: ${contentType}`,
    '',
    '',
  ].join('\r\n');
  const bytes = [
    ...Utilities.newBlob(head).getBytes(),
    ...signedBytes(content),
    ...Utilities.newBlob(`\r\n--${boundary}--`).getBytes(),
  ];
  return { contentType: `multipart/related; boundary=${boundary}`, bytes };
}
