import { type PaperForm, paperForm } from '../paper-form';
import { blankFields, noPetitionGap } from '../parts/petition-rows';
import { afterTable, beforeTable, type OpinionsTable, publicTable } from './opinions-tables';
import { type OpinionsFacts, opinionsTags } from './opinions-tags';

const opinionsPaper = (table: OpinionsTable): PaperForm =>
  paperForm<OpinionsFacts>({
    kind: table.kind,
    needs: ['petitions'],
    facts: (request) => ({ ...request, table, rows: table.rows(request.sources) }),
    tags: opinionsTags,
    summary: ({ conference }) => `${table.about} ${conference.title}`,
    gaps: ({ rows }) => [
      ...(rows.length === 0 ? [noPetitionGap] : []),
      ...rows.flatMap((row) => blankFields(row, ['content', 'topic', 'authority', 'unit'])),
    ],
  });

/** What came in ahead, for the units that prepare the answers. */
export const opinionsBeforePaper = opinionsPaper(beforeTable);

/** All matters with their answers and how far they have come. */
export const opinionsAfterPaper = opinionsPaper(afterTable);

/** The same for the notice board: no person is named, and what the office keeps back is left out. */
export const opinionsPublicPaper = opinionsPaper(publicTable);
