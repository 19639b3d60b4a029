import { addDays, isoDate } from '../../domain/calendar/calendar-date';
import { type AnnouncedField, announcedFields } from '../../register/papers/paper-facts';
import { type PaperKindCode, paperKinds } from '../../register/papers/paper-kinds';
import type { Conference } from '../../register/tables/conferences';
import type { TagScope, TemplateTag } from '../../templates/document-engine';
import { tagKey } from '../../templates/tag-key';

/** The fields of the conference that a paper of this kind announces, as far as its template prints them. */
export function announcedBy(
  kind: PaperKindCode,
  conference: Conference,
  scopeOf: (conference: Conference) => TagScope,
  tags: readonly TemplateTag[],
): readonly AnnouncedField[] {
  const asPrinted = printedText(scopeOf(conference), tags);
  const prints = (field: PrintedField): boolean =>
    printedText(scopeOf(withOtherValue(conference, field)), tags) !== asPrinted;
  // A paper that names a future day also says that the conference takes place; one written afterwards does not.
  return announcedFields.filter((field) =>
    field === 'status' ? paperKinds[kind].stage === 'before' && prints('date') : prints(field),
  );
}

type PrintedField = Exclude<AnnouncedField, 'status'>;

const anotherDay = isoDate('2001-01-01');

/** The conference with a different value in one field. */
function withOtherValue(conference: Conference, field: PrintedField): Conference {
  switch (field) {
    case 'date':
      return { ...conference, date: conference.date ? addDays(conference.date, 1) : anotherDay };
    case 'startTime':
      return { ...conference, startTime: conference.startTime === '23:59' ? '23:58' : '23:59' };
    default:
      return { ...conference, [field]: `${conference[field]} *` };
  }
}

/** The values that these tags print, as one text. */
export function printedText(scope: TagScope, tags: readonly TemplateTag[]): string {
  const byKey = new Map(Object.entries(scope).map(([name, value]) => [tagKey(name), value]));
  return JSON.stringify(
    tags.map(({ key, tags: inner }) => {
      const value = byKey.get(key);
      const rows = Array.isArray(value) ? (value as readonly TagScope[]) : null;
      // Tags inside a section may print values from outside it.
      return rows
        ? rows.map((row) => printedText({ ...scope, ...row }, inner))
        : [value ?? '', inner.length === 0 ? '' : printedText(scope, inner)];
    }),
  );
}
