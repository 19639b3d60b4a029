import { createHash, createHmac } from 'node:crypto';
import { PlatformError } from '../../../model/errors/platform-error';
import { isZone } from '../../../model/world/wall-clock';
import { type EnumValue, enumeration } from '../../enumeration';
import type { ScriptRun } from '../../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../../service';
import { unzip, zip } from './archive';
import { BlobObject } from './blob';
import { encodeText, signedBytes, unsignedBytes } from './bytes';
import { formatJavaDate } from './date-format';
import { formatString } from './format-string';
import { parseCsv } from './parse-csv';

type Data = string | readonly number[];

const charsets = enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']);

const digestAlgorithms = enumeration('Utilities.DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);

const longestSleep = 300_000;

const digests: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Digests and signatures take text without a charset as US-ASCII: pass UTF_8. */
function bytesOf(data: Data, charset?: EnumValue): Uint8Array {
  if (typeof data !== 'string') return unsignedBytes(data);
  return encodeText(data, charset?.name() ?? 'US_ASCII') ?? new Uint8Array();
}

export class UtilitiesGlobal {
  readonly [service] = utilitiesType;
  readonly Charset = charsets;
  readonly DigestAlgorithm = digestAlgorithms;

  constructor(private readonly run: ScriptRun) {}

  base64Encode(data: Data, charset?: EnumValue): string {
    return Buffer.from(bytesOf(data, charset ?? this.Charset.UTF_8)).toString('base64');
  }

  /** URL-safe letters, padding kept. */
  base64EncodeWebSafe(data: Data, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) throw new PlatformError('Could not decode string.');
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  }

  computeDigest(algorithm: EnumValue, value: Data, charset?: EnumValue): number[] {
    const name = digests[algorithm.name()];
    if (!name) throw new TypeError(`The local host has no digest ${algorithm.name()}`);
    return signedBytes(createHash(name).update(bytesOf(value, charset)).digest());
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: EnumValue): number[] {
    return signedBytes(createHmac('sha256', bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!isZone(timeZone)) throw this.run.failure('argument', 'timeZone');
    const text = formatJavaDate(date.getTime(), timeZone, format);
    if (text === undefined) throw this.run.failure('argument', 'format');
    return text;
  }

  formatString(template: string, ...values: readonly unknown[]): string {
    const text = formatString(template, values);
    if (text === undefined) throw this.run.failure('argument', 'template');
    return text;
  }

  getUuid(): string {
    const digits = Array.from({ length: 32 }, () => Math.floor(this.run.random() * 16).toString(16));
    digits[12] = '4';
    digits[16] = (8 + (Number.parseInt(digits[16] ?? '0', 16) % 4)).toString(16);
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /** A text becomes UTF-8; a blob made of a text is plain text, one of bytes has no type. */
  newBlob(data: Data, contentType: string | null = null, name: string | null = null): BlobObject {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : unsignedBytes(data);
    return new BlobObject({
      bytes,
      contentType: contentType ?? (typeof data === 'string' ? 'text/plain' : null),
      name,
    });
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, delimiter);
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > longestSleep) throw this.run.failure('argument', 'milliseconds');
  }

  zip(blobs: readonly BlobObject[], name = 'archive.zip'): BlobObject {
    const bytes = zip(
      blobs.map((blob) => blob.content),
      this.run.now(),
    );
    if (!bytes) throw this.run.failure('argument', 'blobs');
    return new BlobObject({ bytes, contentType: 'application/zip', name });
  }

  unzip(blob: BlobObject): BlobObject[] {
    const files = unzip(blob.content.bytes);
    if (!files) throw this.run.failure('argument', 'blob');
    return files.map(({ name, bytes }) =>
      new BlobObject({ bytes, contentType: null, name }).setContentTypeFromExtension(),
    );
  }
}

const textOrBytes = ['string', 'string,Charset', 'number[]'];

const utilitiesType: ServiceType = serviceType<UtilitiesGlobal>(
  'Utilities',
  {
    base64Encode: local(textOrBytes),
    base64EncodeWebSafe: local(textOrBytes),
    base64Decode: local(['string', 'string,Charset']),
    base64DecodeWebSafe: local(['string', 'string,Charset']),
    computeDigest: local([
      'DigestAlgorithm,string',
      'DigestAlgorithm,string,Charset',
      'DigestAlgorithm,number[]',
    ]),
    computeHmacSha256Signature: local(['string,string', 'string,string,Charset', 'number[],number[]']),
    formatDate: local(['date,string,string']),
    formatString: local(),
    getUuid: local(['']),
    newBlob: local([
      'string',
      'string,string?',
      'string,string?,string?',
      'number[]',
      'number[],string?',
      'number[],string?,string?',
    ]),
    parseCsv: local(['string', 'string,string']),
    sleep: remote((_target, [milliseconds]) => Math.min(Number(milliseconds), longestSleep), ['number']),
    zip: local(['Blob[]', 'Blob[],string']),
    unzip: local(['Blob']),
  },
  ['Charset', 'DigestAlgorithm'],
);
