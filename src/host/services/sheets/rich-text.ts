import { local, type ServiceType, service, serviceType } from '../service';

/** A text with styles of its parts; the host keeps the text. */
export class RichTextValueObject {
  readonly [service] = richTextValueType;

  constructor(private readonly text: string) {}

  getText(): string {
    return this.text;
  }
}

export class RichTextValueBuilderObject {
  readonly [service] = richTextValueBuilderType;
  private text = '';

  setText(text: string): this {
    this.text = text;
    return this;
  }

  build(): RichTextValueObject {
    return new RichTextValueObject(this.text);
  }
}

const richTextValueType: ServiceType = serviceType<RichTextValueObject>('SpreadsheetApp.RichTextValue', {
  getText: local(['']),
});

const richTextValueBuilderType: ServiceType = serviceType<RichTextValueBuilderObject>(
  'SpreadsheetApp.RichTextValueBuilder',
  { setText: local(['string']), build: local(['']) },
);
