import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { invitationTagRules } from '../../templates/declared-tags';
import type { TagScope, TagValue } from '../../templates/document-engine';
import { openTemplate } from '../../templates/merge';
import type { PaperSubject } from '../../templates/papers/paper-form';
import { paperTagRules } from '../../templates/papers/parts/paper-tags';
import { paperForms } from '../../templates/papers/registry';
import { comparePeople, isInvited } from '../attendees/invited-people';
import { fillPaper, frameOf } from '../invitations/invitation-papers';
import { identityOf } from '../papers/paper-plan';
import type { PaperContext } from '../papers/paper-sources';
import type { Ports, SheetRow } from '../ports';
import { addedHeaders } from '../rows/added-headers';

/** A filled template as text, one paragraph a line. */
export interface TemplatePreview {
  /** Whose paper it is; '' for one of the whole conference. */
  readonly about: string;
  readonly lines: readonly string[];
}

const linesShown = 120;

/** The first, the longest and the last: where a name or an address could burst the form. */
function outermost<Item>(items: readonly Item[], length: (item: Item) => number): readonly Item[] {
  const longest = items.reduce<Item | undefined>(
    (best, item) => (best === undefined || length(item) > length(best) ? item : best),
    undefined,
  );
  const [first, last] = [items[0], items[items.length - 1]];
  return [...new Set([first, longest, last])].filter((item): item is Item => item !== undefined);
}

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/** Long lists inside a paper are cut to their outermost rows too. */
function shortened(scope: TagScope): TagScope {
  const cut = (value: TagValue): TagValue =>
    typeof value === 'object' ? outermost(value, sizeOf).map(shortened) : value;
  return Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, cut(value)]));
}

/** What the template would print of the register as it stands; empty where there is nothing to print of. */
export function templatePreviews(
  ports: Ports,
  context: PaperContext,
  kind: PaperKindCode,
  docx: Uint8Array,
): readonly TemplatePreview[] {
  const engine = ports.documents.engine();
  const read = (about: string, content: Uint8Array): TemplatePreview => {
    const texts = engine.read(content).map(({ text }) => text.trim());
    return { about, lines: texts.filter((text) => text !== '').slice(0, linesShown) };
  };
  if (kind === 'invitation') return invitationPreviews(ports, context, docx, read);
  const form = paperForms[kind];
  if (!form) return [];
  const { sources } = context;
  const opened = openTemplate(engine, docx, paperTagRules(form, addedHeaders(form, context.sheets), 'draft'));
  if (!opened.ok) return [];
  const built = form
    .subjects(sources)
    .map((subject: PaperSubject) => ({ subject, paper: form.build(sources, subject, identityOf(null)) }));
  return outermost(built, ({ paper }) => sizeOf(paper.scope)).flatMap(({ subject, paper }) => {
    const filled = opened.value.fill(shortened(paper.scope));
    return filled.ok ? [read(subject.label, filled.value)] : [];
  });
}

function invitationPreviews(
  ports: Ports,
  { sources, sheets }: PaperContext,
  docx: Uint8Array,
  read: (about: string, content: Uint8Array) => TemplatePreview,
): readonly TemplatePreview[] {
  const { conference, settings } = sources;
  // The rows of this tab were read from its table.
  const rows = (sheets.get(attendees.tab)?.rows ?? []) as readonly SheetRow<Attendee>[];
  const invited = rows
    .filter(({ values }) => isInvited(conference.id)(values))
    .sort((one, other) => comparePeople(one.values, other.values));
  const added = [...new Set(invited.flatMap((row) => Object.keys(row.added)))];
  const rules = invitationTagRules(added);
  const opened = openTemplate(ports.documents.engine(), docx, { ...rules, optional: rules.known });
  if (!opened.ok) return [];
  const frame = frameOf(conference, settings, ports.clock.today());
  const printed = ({ values }: SheetRow<Attendee>): number =>
    [values.fullName, values.title, values.organisation, values.village].join('').length;
  return outermost(invited, printed).flatMap((row) => {
    const paper = { key: '', label: row.values.fullName, people: [row], withHandoverList: false };
    const filled = fillPaper(opened.value, frame, paper, '');
    return filled.ok ? [read(row.values.fullName, filled.value)] : [];
  });
}
