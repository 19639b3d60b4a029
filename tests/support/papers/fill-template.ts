import type { TagFailure } from '../../../src/domain/failure';
import type { Outcome } from '../../../src/domain/outcome';
import type { TagRules } from '../../../src/templates/check-tags';
import type { DocumentEngine, TagScope } from '../../../src/templates/document-engine';
import { openTemplate } from '../../../src/templates/merge';

/** Opens, checks and fills in one go. */
export function fillTemplate(
  engine: DocumentEngine,
  docx: Uint8Array,
  values: TagScope,
  rules: TagRules,
  title?: string,
): Outcome<Uint8Array, readonly TagFailure[]> {
  const opened = openTemplate(engine, docx, rules);
  return opened.ok ? opened.value.fill(values, title) : opened;
}
