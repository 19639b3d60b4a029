import { type PaperForm, paperForm } from '../paper-form';
import { figureGaps } from '../parts/conference-figures';
import { blankFields, distinctGaps, noPetitionGap } from '../parts/petition-rows';
import { afterTable, beforeTable, type OpinionsTable, publicTable } from './opinions-tables';
import { type OpinionsFacts, opinionsTags } from './opinions-tags';

const opinionsPaper = (table: OpinionsTable): PaperForm =>
  paperForm<OpinionsFacts>({
    kind: table.kind,
    needs: ['attendees', 'petitions', 'turns'],
    facts: (request) => ({ ...request, table, rows: table.rows(request.sources) }),
    tags: opinionsTags,
    summary: ({ conference }) => `${table.about} ${conference.title}`,
    gaps: ({ rows, sources }) => {
      const gaps = [
        ...(rows.length === 0 ? [noPetitionGap] : []),
        ...rows.flatMap((row) => blankFields(row, ['content', 'topic', 'authority', 'unit'])),
        ...(table.printsFigures
          ? figureGaps(sources)
          : rows.flatMap((row) => blankFields(row, ['receivedOn']))),
      ];
      return distinctGaps(gaps);
    },
  });

/** Opinions sent before the conference, for the units that prepare answers. */
export const opinionsBeforePaper = opinionsPaper(beforeTable);

/** All matters with answers and progress. */
export const opinionsAfterPaper = opinionsPaper(afterTable);

/** The version for the notice board: no names, and only matters that may be published. */
export const opinionsPublicPaper = opinionsPaper(publicTable);
