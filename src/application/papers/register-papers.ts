import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { writeFacts } from '../../register/papers/paper-facts';
import { paperSymbol } from '../../register/papers/paper-kinds';
import type { Paper } from '../../register/tables/papers';
import type { PaperForm, PaperSubject } from '../../templates/papers/paper-form';
import type { Ports } from '../ports';
import type { FilledPaper } from './fill-paper';
import { rowsOfPaper } from './paper-plan';
import type { PaperContext } from './paper-sources';
import { correctedPapers } from './touched-papers';

/** A paper that lacks nothing, with the number that it is to carry. */
export interface ReadyPaper {
  readonly row: Paper;
  readonly form: PaperForm;
  readonly subject: PaperSubject;
  readonly number: string;
  readonly filled: FilledPaper;
}

type Change = { readonly key: string; readonly values: Partial<Paper> };

/** Only what the row does not say yet; nothing where it says all of it. */
function differing(row: Paper, values: Partial<Paper>): readonly Change[] {
  const other = Object.entries(values).filter(([field, value]) => row[field as keyof Paper] !== value);
  return other.length === 0 ? [] : [{ key: row.id, values: Object.fromEntries(other) }];
}

/** Gives the papers their numbers in the register, before any document carries one. */
export function registerIdentities(
  ports: Ports,
  context: PaperContext,
  ready: readonly ReadyPaper[],
  date: CalendarDate | null,
): Outcome<void, Failure> {
  const { office } = context.sources.settings;
  const numbers = ready.flatMap(({ row, form, number }) =>
    differing(row, { number, symbol: paperSymbol(form.kind, office), date }),
  );
  const told = ready.flatMap(({ row, filled }) =>
    differing(row, { facts: writeFacts(filled.facts()), missing: '', flaws: '', renotify: '' }),
  );
  const [only, ...others] = ready;
  if (only && others.length === 0) {
    return write(ports, context, [
      ...[...numbers, ...told].slice(0, 1).map(({ key }) => ({
        key,
        values: { ...numbers[0]?.values, ...told[0]?.values },
      })),
    ]);
  }
  if (numbers.length > 0) {
    // In one block: it covers three columns that only the clerk writes to.
    const written = ports.register.changeBlock(context.papers, numbers);
    if (!written.ok) return written;
  }
  return write(ports, context, told);
}

const write = (ports: Ports, context: PaperContext, changes: readonly Change[]): Outcome<void, Failure> =>
  changes.length === 0 ? success(undefined) : ports.register.change(context.papers, changes);

/** Closes the papers whose documents are locked; their state comes last, for it says that all the rest is done. */
export function registerIssued(
  ports: Ports,
  context: PaperContext,
  done: readonly (ReadyPaper & { readonly url: string })[],
): Outcome<void, Failure> {
  const { sources } = context;
  const replaced = done.flatMap(({ row, form }) =>
    rowsOfPaper(sources.papers, form.kind, row.subject)
      .filter((other) => other.state === 'issued' && other.id !== row.id)
      .map(({ id }) => ({ key: id, values: { state: 'replaced' as const, renotify: '' } })),
  );
  const moved = done.flatMap(({ row, url }) => differing(row, { document: url }));
  const before = write(ports, context, [...moved, ...replaced]);
  if (!before.ok) return before;
  const closed = write(
    ports,
    context,
    done.map(({ row }) => ({ key: row.id, values: { state: 'issued' as const } })),
  );
  if (!closed.ok) return closed;
  const [correction] = done.filter(({ form }) => form.kind === 'correction');
  return correction ? settleCorrected(ports, context) : success(undefined);
}

/** What the correcting paper told counts as told; also after a crash, when the same paper is issued again. */
export function settleCorrected(ports: Ports, context: PaperContext): Outcome<void, Failure> {
  return write(ports, context, correctedPapers(context.papers, context.sources.conference));
}
