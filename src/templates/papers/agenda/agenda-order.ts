import type { AgendaItem } from '../../../register/tables/agenda';
import type { PaperSources, SourceRow } from '../paper-sources';

const compareItems = (a: AgendaItem, b: AgendaItem): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : (a.order ?? 0) - (b.order ?? 0);

/** In running order. */
export const agendaItems = ({ agenda }: PaperSources): readonly SourceRow<AgendaItem>[] =>
  [...agenda].sort((a, b) => compareItems(a.values, b.values));
