import { storedJson } from '../../domain/stored-json';
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

/** Longer values are stored as fingerprints, only to compare. */
const longestValue = 160;
const isFingerprint = (value: string): boolean => value.startsWith('≈');
const storedValue = (value: string): string => {
  // Cleaned as in a cell, so that the register check has nothing to repair.
  const text = cleanLongText(value);
  return text.length > longestValue || isFingerprint(text) ? `≈${fingerprintOf(text)}` : text;
};

const templateKey = '≈';
const templateOf = ({ filled }: FilledDraft): string => fingerprintOf(filled.printed.texts.join('\n'));

const valuesNow = (sources: PaperSources, { form, subject, filled }: FilledDraft): PrintedValues =>
  valuesUsed(
    printedValues((identity) => form.build(sources, subject, identity).scope, sources.today),
    filled.printed.tags,
  );

/** The values that a draft prints, without number and day, for its line in `Văn bản`. */
export const draftPrint = (sources: PaperSources, paper: FilledDraft): string =>
  JSON.stringify(
    Object.fromEntries([
      [templateKey, templateOf(paper)],
      ...[...valuesNow(sources, paper)].map(([key, value]) => [key, storedValue(value)]),
    ]),
  );

/** The print of an issued paper, which compares the same and shows no contact data. */
export function sealedPrint(cell: string): string {
  const print = printIn(cell);
  if (print === null) return '';
  const seal = (value: string): string => (isFingerprint(value) ? value : `≈${fingerprintOf(value)}`);
  return JSON.stringify(
    Object.fromEntries([...print].map(([key, value]) => [key, key === templateKey ? value : seal(value)])),
  );
}

function printIn(cell: string): ReadonlyMap<string, string> | null {
  const parsed = storedJson<unknown>(cell);
  return typeof parsed === 'object' && parsed !== null
    ? new Map(Object.entries(parsed).map(([key, value]) => [key, String(value)]))
    : null;
}

const shown = (value: string): string => value.replace(/\n+/g, ', ') || '…';

/**
 * What the paper would print differently from its draft, such as `Địa điểm: Hội trường → Nhà văn hóa`; nothing if the
 * draft comes from a version that stored no values.
 */
export function draftChanges(sources: PaperSources, paper: FilledDraft, cell: string): readonly string[] {
  const print = printIn(cell);
  if (print === null) return [];
  const tags = new Map(paper.form.tags.map((tag) => [tagKey(tag.name), tag]));
  const now = valuesNow(sources, paper);
  const isOther = print.get(templateKey) !== templateOf(paper);
  const changes = [...now].flatMap(([key, value]) => {
    const was = print.get(key);
    const is = storedValue(value);
    // A tag that the draft did not print is a change of the template.
    if (was === undefined || was === is || was === `≈${fingerprintOf(is)}`) return [];
    const tag = tags.get(tagOfKey(key));
    const name = tag?.name ?? tagOfKey(key);
    const isCondition = tag?.kind === 'section' && !key.startsWith('#');
    const isShown = !isCondition && !isFingerprint(was) && !isFingerprint(is);
    return [isShown ? changedFrom(name, shown(was), shown(is)) : name];
  });
  return [...(isOther ? [templateName(paper.form.kind)] : []), ...changes];
}
