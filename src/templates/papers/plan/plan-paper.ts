import { fixedDateOf, inForce } from '../../../domain/conference/conference';
import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import { defaultSettings, readSettings } from '../../../register/settings/settings';
import { tasks } from '../../../register/tables/tasks';
import { inSentence } from '../../words/in-sentence';
import { paperForm } from '../paper-form';
import { expiredBodies, expiredLaws } from '../parts/expired-lines';
import { conferenceGap, settingGap } from '../parts/frame';
import { blankCells, chairGaps, chairWarnings, dayWarnings, decidingDay } from '../parts/paper-checks';
import { compositionOf, dutiesOf } from './plan-duties';
import { type PlanFacts, planTags } from './plan-tags';
import { votersGaps } from './voters-call';

function gapsOf({ sources, bases }: PlanFacts): readonly PaperGap[] {
  const { conference } = sources;
  const noDay = fixedDateOf(conference) === null && conference.expectedMonth === '';
  return [
    ...blankCells(sources, ['year', 'venue']),
    ...(noDay ? [conferenceGap(sources, conference.dateState === 'fixed' ? 'date' : 'expectedMonth')] : []),
    ...votersGaps(sources),
    ...chairGaps(sources),
    ...(bases.length === 0 ? [settingGap('basis')] : []),
    ...(compositionOf(sources) === '' ? [settingGap('composition.party')] : []),
    ...(dutiesOf(sources).length === 0 ? [settingGap('duty')] : []),
    ...sources.tasks.flatMap(({ values }) =>
      (['content', 'responsible'] as const)
        .filter((field) => values[field] === '')
        .map((field) => ({ tab: tasks.tab, row: values.id, field })),
    ),
  ];
}

/** Rows that were written before duties had days name offices of then; set-up knows when those ended. */
function expiredDuties({ sources }: PlanFacts): readonly PaperWarning[] {
  const units = dutiesOf(sources).map((duty) => ({ ...duty, text: duty.unit }));
  const ended = readSettings(defaultSettings).papers.duties.map((duty) => ({ ...duty, text: duty.unit }));
  const names = expiredBodies(units, ended, decidingDay(sources)).filter((unit) => unit !== '');
  return [...new Set(names)].map((unit) => ({ kind: 'duty-expired', unit }));
}

/** Includes laws that expire before the conference is held. */
function expiredBases({ sources, bases }: PlanFacts): readonly PaperWarning[] {
  const rows = [...sources.settings.legalBases, ...readSettings(defaultSettings).legalBases];
  return expiredLaws(bases, rows, decidingDay(sources)).map((line) => ({ kind: 'basis-expired', ...line }));
}

/** The plan of the conference (sample form 1.4 of Decree 30), in the wording of the office's plan of 2023. */
export const planPaper = paperForm<PlanFacts>({
  kind: 'plan',
  needs: ['tasks'],
  facts: (request) => {
    const { settings, today } = request.sources;
    const bases = [...settings.legalBases, ...settings.papers.upstream];
    const on = request.identity.date ?? today;
    return { ...request, bases: inForce(bases, on).filter(({ text }) => text !== '') };
  },
  tags: planTags,
  summary: ({ conference }) => `Kế hoạch tổ chức ${inSentence(conference.title)}`,
  gaps: gapsOf,
  warnings: (facts) => [
    ...expiredBases(facts),
    ...expiredDuties(facts),
    ...dayWarnings(facts.sources, facts.identity),
    ...chairWarnings(facts.sources),
  ],
});
