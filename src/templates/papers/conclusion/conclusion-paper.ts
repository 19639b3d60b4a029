import { isOpen } from '../../../domain/petitions/petition';
import { paperForm } from '../paper-form';
import { decisionGaps } from '../parts/assigned-matters';
import { figureGaps, figuresOf, turnWarnings } from '../parts/conference-figures';
import { hallOf, rollGaps } from '../parts/hall-counts';
import { blankCells } from '../parts/paper-checks';
import { blankFields, distinctGaps, isPublic, matterRows } from '../parts/petition-rows';
import { type ConclusionFacts, conclusionTags } from './conclusion-tags';

/** The notice of the chair's conclusions (sample form 1.4). It is also posted, so it names no petitioner. */
export const conclusionPaper = paperForm<ConclusionFacts>({
  kind: 'conclusion',
  needs: ['attendees', 'petitions', 'turns'],
  facts: (request) => {
    const open = matterRows(request.sources).filter(({ values }) => isOpen(values.status ?? 'received'));
    return {
      ...request,
      hall: hallOf(request.sources),
      counts: figuresOf(request.sources),
      // The paper is posted, so matters that may not be published are left out.
      tasks: open.filter(isPublic),
      openMatters: open.length,
    };
  },
  tags: conclusionTags,
  needsOfFrame: ['Chủ trì', 'Ngày tổ chức'],
  summary: ({ conference }) => `Thông báo kết luận tại ${conference.title}`,
  gaps: ({ sources, tasks }) => [
    ...blankCells(sources, ['date', 'venue', 'chair', 'chairTitle', 'assessment', 'conclusion']),
    ...rollGaps(sources),
    ...distinctGaps([
      ...figureGaps(sources),
      ...tasks.flatMap((row) => [...blankFields(row, ['unit']), ...decisionGaps(sources, row)]),
    ]),
  ],
  warnings: ({ sources }) => turnWarnings(sources),
});
