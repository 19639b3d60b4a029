import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { TemplateFormFacts, TemplateKind } from '../../rpc/answers';
import type { Page, Tone } from '../ui/page';

/** What each part of Mẫu văn bản works with. */
export interface Work {
  readonly page: Page;
  readonly facts: TemplateFormFacts;
  readonly kind: PaperKindCode;
  readonly template: TemplateKind;
  /** Asks the server how things stand now and says what was done. */
  refresh(message: string, tone?: Tone): void;
}
