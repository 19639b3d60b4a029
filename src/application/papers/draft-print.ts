import { fingerprintOf } from '../../domain/text/fingerprint';
import { cleanLongText } from '../../domain/text/vietnamese-text';
import { templateName } from '../../register/settings/template-settings';
import { changedFrom } from '../../register/tables/journal';
import type { PaperSources } from '../../templates/papers/paper-sources';
import { tagKey } from '../../templates/tag-key';
import type { PlannedPaper } from '../documents/fill-paper';
import type { WithContent } from '../documents/make-documents';
import { type PrintedValues, printedValues, tagOfKey, valuesUsed } from '../documents/printed-values';

type FilledDraft = WithContent<PlannedPaper>;

/** Longer values are kept as a fingerprint: they are compared and not shown. */
const longestShown = 160;
const isFingerprint = (value: string): boolean => value.startsWith('≈');
const keptValue = (value: string): string => {
  // As a cell keeps it, so that no check of the register finds anything to mend.
  const text = cleanLongText(value);
  return text.length > longestShown || isFingerprint(text) ? `≈${fingerprintOf(text)}` : text;
};

const templateKey = '≈';
const templateOf = ({ filled }: FilledDraft): string => fingerprintOf(filled.printed.texts.join('\n'));

const valuesNow = (sources: PaperSources, { form, subject, filled }: FilledDraft): PrintedValues =>
  valuesUsed(
    printedValues((identity) => form.build(sources, subject, identity).scope, sources.today),
    filled.printed.tags,
  );

/** What a draft prints besides number and day, for its line in `Văn bản`. */
export const draftPrint = (sources: PaperSources, paper: FilledDraft): string =>
  JSON.stringify(
    Object.fromEntries([
      [templateKey, templateOf(paper)],
      ...[...valuesNow(sources, paper)].map(([key, value]) => [key, keptValue(value)]),
    ]),
  );

function printIn(cell: string): ReadonlyMap<string, string> | null {
  try {
    const parsed: unknown = JSON.parse(cell);
    return typeof parsed === 'object' && parsed !== null
      ? new Map(Object.entries(parsed).map(([key, value]) => [key, String(value)]))
      : null;
  } catch {
    return null;
  }
}

const shown = (value: string): string => value.replace(/\n+/g, ', ') || '…';

/**
 * What the paper would print otherwise than its draft did, such as `Địa điểm: Hội trường → Nhà văn hóa`; nothing where
 * the draft is of a version that kept no print.
 */
export function draftChanges(sources: PaperSources, paper: FilledDraft, cell: string): readonly string[] {
  const print = printIn(cell);
  if (print === null) return [];
  const tags = new Map(paper.form.tags.map((tag) => [tagKey(tag.name), tag]));
  const now = valuesNow(sources, paper);
  const isOther = print.get(templateKey) !== templateOf(paper);
  const changes = [...now].flatMap(([key, value]) => {
    const was = print.get(key);
    const is = keptValue(value);
    // A tag that the draft's template did not print is a matter of the template.
    if (was === undefined || was === is) return [];
    const tag = tags.get(tagOfKey(key));
    const name = tag?.name ?? tagOfKey(key);
    const isCondition = tag?.kind === 'section' && !key.startsWith('#');
    const isShown = !isCondition && !isFingerprint(was) && !isFingerprint(is);
    return [isShown ? changedFrom(name, shown(was), shown(is)) : name];
  });
  return [...(isOther ? [templateName(paper.form.kind)] : []), ...changes];
}
