import type { PaperGap } from '../../../register/papers/paper-report';
import { type AgendaItem, agenda } from '../../../register/tables/agenda';
import type { PaperSources, SourceRow } from '../paper-sources';

const compareItems = (a: AgendaItem, b: AgendaItem): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : (a.order ?? 0) - (b.order ?? 0);

/** In running order. */
export const agendaItems = ({ agenda: rows }: PaperSources): readonly SourceRow<AgendaItem>[] =>
  [...rows].sort((a, b) => compareItems(a.values, b.values));

/** Blank cells of the items; an agenda without an item lacks its first content. */
export const itemGaps = (
  { agenda: rows }: PaperSources,
  fields: readonly ('from' | 'content')[],
): readonly PaperGap[] =>
  rows.length === 0
    ? [{ tab: agenda.tab, row: '', field: 'content' }]
    : rows.flatMap(({ values }) =>
        fields
          .filter((field) => values[field] === '')
          .map((field) => ({ tab: agenda.tab, row: values.id, field })),
      );
