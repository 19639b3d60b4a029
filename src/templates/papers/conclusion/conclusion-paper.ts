import { isOpen } from '../../../domain/petitions/petition';
import { countPetitions } from '../../../domain/petitions/petition-count';
import { paperForm } from '../paper-form';
import { hallOf, rollGaps } from '../parts/hall-counts';
import { blankCells } from '../parts/paper-checks';
import { deadlineOf, isPublic, matterRows, petitionGap } from '../parts/petition-rows';
import { type ConclusionFacts, conclusionTags } from './conclusion-tags';

/** The notice of the chair's conclusions (sample form 1.4). It is also posted, so it names no petitioner. */
export const conclusionPaper = paperForm<ConclusionFacts>({
  kind: 'conclusion',
  needs: ['attendees', 'petitions'],
  facts: (request) => {
    const matters = matterRows(request.sources);
    return {
      ...request,
      hall: hallOf(request.sources),
      counts: countPetitions(matters.map(({ values }) => values)),
      // The paper is posted, so matters that may not be published are left out.
      tasks: matters.filter((row) => isPublic(row) && isOpen(row.values.status ?? 'received')),
    };
  },
  tags: conclusionTags,
  needsOfFrame: ['Chủ trì', 'Ngày tổ chức'],
  summary: ({ sources: { settings, conference } }) =>
    `Thông báo kết luận của Chủ tịch ${settings.office.name} tại ${conference.title}`,
  gaps: ({ sources, tasks }) => [
    ...blankCells(sources, ['date', 'venue', 'chair', 'assessment', 'conclusion']),
    ...rollGaps(sources),
    ...tasks.flatMap((row) => [
      ...(row.values.unit === '' ? [petitionGap(row, 'unit')] : []),
      ...(deadlineOf(row.values) === '' ? [petitionGap(row, 'promisedOn')] : []),
    ]),
  ],
});
