import { inForce } from '../../../domain/conference/conference';
import { paperForm } from '../paper-form';
import { addresseeGaps } from '../parts/competent-body';
import { figureGaps, figuresOf, turnWarnings } from '../parts/conference-figures';
import { settingGap } from '../parts/frame';
import { hallOf, rollGaps } from '../parts/hall-counts';
import { blankCells } from '../parts/paper-checks';
import { distinctGaps, matterRows } from '../parts/petition-rows';
import { votersGaps } from '../plan/voters-call';
import { earlierRows } from './earlier-matters';
import { announcementGaps, laterProofs, planGaps, publicationGaps } from './report-facts';
import { reportTables, tableGaps } from './report-tables';
import { passedOnOf, type ReportFacts, reportTags } from './report-tags';

/** The report to the superior body (sample form 1.4): its numbers come only from the sheets. */
export const reportPaper = paperForm<ReportFacts>({
  kind: 'report',
  needs: ['villages', 'attendees', 'petitions', 'turns', 'broadcasts'],
  facts: (request) => {
    const { sources, identity } = request;
    const rows = matterRows(sources);
    const superiors = inForce(sources.settings.papers.superiors, identity.date ?? sources.today);
    return {
      ...request,
      rows,
      counts: figuresOf(sources),
      hall: hallOf(sources),
      superiors: superiors.map(({ text }) => text),
      earlier: earlierRows(sources),
      tables: reportTables(sources, rows),
      passedOn: passedOnOf(sources, rows),
    };
  },
  tags: reportTags,
  needsOfFrame: ['Thời gian', 'Chủ trì'],
  summary: ({ conference }) => `Báo cáo kết quả tổ chức ${conference.title}`,
  gaps: ({ sources, rows, superiors, tables, earlier, passedOn }) => [
    ...(superiors.length === 0 ? [settingGap('superior')] : addresseeGaps(superiors)),
    ...blankCells(sources, ['date', 'actualStart', 'venue', 'chair', 'assessment']),
    ...votersGaps(sources),
    ...(earlier.length === 0 ? blankCells(sources, ['earlierOutcome']) : []),
    ...(passedOn.length === 0 ? blankCells(sources, ['proposals']) : []),
    ...rollGaps(sources),
    ...distinctGaps([...figureGaps(sources), ...tableGaps(rows, tables)]),
    ...distinctGaps([...planGaps(sources), ...announcementGaps(sources), ...publicationGaps(sources)]),
  ],
  warnings: ({ sources, identity }) => [...turnWarnings(sources), ...laterProofs(sources, identity)],
});
