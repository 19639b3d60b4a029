import type { ScriptRun } from '../../script-run';
import { local, type ServiceType, service, serviceType } from '../../service';
import { BlobObject, type BlobSource } from '../utilities/blob';

export class HtmlServiceGlobal {
  readonly [service] = htmlServiceType;

  constructor(private readonly run: ScriptRun) {}

  createHtmlOutput(html: string | BlobSource = ''): HtmlOutputObject {
    return new HtmlOutputObject(typeof html === 'string' ? html : html.getBlob().getDataAsString());
  }

  /** The name may end in `.html`. */
  createHtmlOutputFromFile(filename: string): HtmlOutputObject {
    const html = this.run.html[filename.replace(/\.html$/, '')];
    if (html === undefined) throw this.run.failure('htmlMissing', filename);
    return new HtmlOutputObject(html);
  }

  /** The name may end in `.html`. Scriptlets are not modelled: a template gives its source. */
  createTemplateFromFile(filename: string): HtmlTemplateObject {
    return new HtmlTemplateObject(HtmlOutputObject.sourceOf(this.createHtmlOutputFromFile(filename)));
  }
}

export class HtmlTemplateObject {
  readonly [service] = htmlTemplateType;

  constructor(private readonly html: string) {}

  getRawContent(): string {
    return this.html;
  }
}

/** A page for a sidebar or dialog. Sizes are pixels; a sidebar is always 300 wide. */
export class HtmlOutputObject {
  readonly [service] = htmlOutputType;
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(private html: string) {}

  /** What the page shows. */
  static sourceOf(page: HtmlOutputObject): string {
    return page.html;
  }

  /**
   * Sanitised as on the platform, where a page that is no markup came back a tenth shorter: tags stay, and of a long
   * run of other text the end is lost.
   */
  getContent(): string {
    return this.html.replace(/[^<>\s]{10000,}/g, (run) => run.slice(0, Math.floor(run.length * 0.9)));
  }

  setContent(html: string): this {
    this.html = html;
    return this;
  }

  append(html: string): this {
    return this.setContent(this.html + html);
  }

  appendUntrusted(text: string): this {
    const escapes: Readonly<Record<string, string>> = {
      '&': '&amp;',
      '<': '&lt;',
      '>': '&gt;',
      '"': '&quot;',
      "'": '&#39;',
    };
    return this.append(text.replace(/[&<>"']/g, (character) => escapes[character] ?? character));
  }

  clear(): this {
    return this.setContent('');
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(pixels: number): this {
    this.width = pixels;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(pixels: number): this {
    this.height = pixels;
    return this;
  }

  getBlob(): BlobObject {
    const bytes = new TextEncoder().encode(this.html);
    return new BlobObject({
      bytes,
      contentType: 'text/html',
      name: this.title === '' ? null : `${this.title}.html`,
    });
  }
}

const htmlServiceType: ServiceType = serviceType<HtmlServiceGlobal>('HtmlService', {
  createHtmlOutput: local(['', 'string', 'Blob']),
  createHtmlOutputFromFile: local(['string']),
  createTemplateFromFile: local(['string']),
});

const htmlTemplateType: ServiceType = serviceType<HtmlTemplateObject>('HtmlService.HtmlTemplate', {
  getRawContent: local(['']),
});

const htmlOutputType: ServiceType = serviceType<HtmlOutputObject>('HtmlService.HtmlOutput', {
  getContent: local(['']),
  setContent: local(['string']),
  append: local(['string']),
  appendUntrusted: local(['string']),
  clear: local(['']),
  getTitle: local(['']),
  setTitle: local(['string']),
  getWidth: local(['']),
  setWidth: local(['number']),
  getHeight: local(['']),
  setHeight: local(['number']),
  getBlob: local(['']),
});
