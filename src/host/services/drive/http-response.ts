import { PlatformError } from '../../model/errors/platform-error';
import { BlobObject } from '../script/utilities/blob';
import { decodeText, signedBytes } from '../script/utilities/bytes';
import { local, type ServiceType, service, serviceType } from '../service';
import type { Answer } from './exchange';

export class HttpResponseObject {
  readonly [service] = httpResponseType;

  constructor(private readonly answer: Answer) {}

  getResponseCode(): number {
    return this.answer.code;
  }

  getContentText(charset = 'UTF-8'): string {
    const text = decodeText(this.answer.body, charset);
    if (text === undefined) throw new PlatformError(`Unsupported charset: ${charset}`);
    return text.replace(/^\uFEFF/, '');
  }

  getContent(): number[] {
    return signedBytes(this.answer.body);
  }

  getHeaders(): Record<string, string> {
    return { ...this.answer.headers };
  }

  getBlob(): BlobObject {
    const contentType = this.answer.headers['Content-Type']?.split(';')[0] ?? null;
    return new BlobObject({ bytes: this.answer.body, contentType, name: null });
  }
}

const httpResponseType: ServiceType = serviceType<HttpResponseObject>('UrlFetchApp.HTTPResponse', {
  getResponseCode: local(['']),
  getContentText: local(['', 'string']),
  getContent: local(['']),
  getHeaders: local(['']),
  getBlob: local(['']),
});
