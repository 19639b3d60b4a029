import { PlatformError } from '../../../model/errors/platform-error';
import { local, type ServiceType, service, serviceType } from '../../service';
import { decodeText, encodeText, signedBytes } from './bytes';

/** Content types by file extension. */
const typesByExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: 'text/html',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

export interface BlobContent {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

/** A piece of data with a type and a name; its methods change it in place and return it. */
export class BlobObject {
  readonly [service] = blobType;
  content: BlobContent;

  constructor(content: BlobContent) {
    this.content = content;
  }

  private with(change: Partial<BlobContent>): this {
    this.content = { ...this.content, ...change };
    return this;
  }

  copyBlob(): BlobObject {
    return new BlobObject(this.content);
  }

  getBlob(): BlobObject {
    return this;
  }

  getBytes(): number[] {
    return signedBytes(this.content.bytes);
  }

  getContentType(): string | null {
    return this.content.contentType;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return supported(decodeText(this.content.bytes, charset), charset);
  }

  getName(): string | null {
    return this.content.name;
  }

  setContentTypeFromExtension(): this {
    const extension = /\.([^.]+)$/.exec(this.content.name ?? '')?.[1]?.toLowerCase() ?? '';
    return this.with({ contentType: typesByExtension[extension] ?? 'application/octet-stream' });
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    return this.with({ bytes: supported(encodeText(text, charset), charset) });
  }

  setName(name: string): this {
    return this.with({ name });
  }
}

function supported<T>(value: T | undefined, charset: string): T {
  if (value === undefined) throw new PlatformError(`Unsupported charset: ${charset}`);
  return value;
}

const blobType: ServiceType = serviceType<BlobObject>('Blob', {
  copyBlob: local(['']),
  getBlob: local(['']),
  getBytes: local(['']),
  getContentType: local(['']),
  getDataAsString: local(['', 'string']),
  getName: local(['']),
  setContentTypeFromExtension: local(['']),
  setDataFromString: local(['string', 'string,string']),
  setName: local(['string']),
});

/** Anything with a blob: a blob itself, an HTTP response, a page. */
export interface BlobSource {
  getBlob(): BlobObject;
}

export function isBlobSource(value: unknown): value is BlobSource {
  return (
    typeof value === 'object' && value !== null && 'getBlob' in value && typeof value.getBlob === 'function'
  );
}
