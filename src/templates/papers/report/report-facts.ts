import { type CalendarDate, daysBetween } from '../../../domain/calendar/calendar-date';
import { localGovernmentLaw2025 } from '../../../domain/conference/law-days';
import { isLoudspeakerNotice, requiredResultChannels } from '../../../domain/conference/proof-clocks';
import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import { type Broadcast, broadcasts } from '../../../register/tables/broadcasts';
import { type Paper, papers } from '../../../register/tables/papers';
import { countDigits } from '../../words/number-words';
import { dateWords } from '../../words/wording';
import type { PaperIdentity, PaperSources } from '../paper-sources';
import { numberAndDateWords, paperInForce } from '../parts/annex-reference';

const ownLog = ({ broadcasts: rows, conference }: PaperSources): readonly Broadcast[] =>
  rows
    .map(({ values }) => values)
    .filter((line) => line.conference === conference.id && line.broadcastOn !== null);

const first = (lines: readonly Broadcast[]): CalendarDate | null =>
  lines.reduce<CalendarDate | null>(
    (day, { broadcastOn }) =>
      broadcastOn !== null && (day === null || broadcastOn < day) ? broadcastOn : day,
    null,
  );

const timesOf = (lines: readonly Broadcast[]): number =>
  lines.reduce((sum, { times }) => sum + (times ?? 1), 0);

/** `ngày 06 tháng 11 năm 2026, trước hội nghị 10 ngày` */
export function noticeWords(sources: PaperSources): string {
  const day = first(ownLog(sources).filter(isLoudspeakerNotice));
  const { date } = sources.conference;
  if (day === null || date === null) return '';
  return `${dateWords(day)}, trước hội nghị ${countDigits(daysBetween(day, date))} ngày`;
}

/** The report says when the notice was read out, so the log must contain it. */
export const announcementGaps = (sources: PaperSources): readonly PaperGap[] =>
  ownLog(sources).some(isLoudspeakerNotice) ? [] : [{ tab: broadcasts.tab, row: '', field: 'broadcastOn' }];

/** When the results were published, by channel; '' if they were not. */
export function publicationWords(sources: PaperSources): string {
  const results = ownLog(sources).filter(({ purpose }) => purpose === 'results');
  const by = (channel: Broadcast['channel']) => results.filter((line) => line.channel === channel);
  const channelWords = (channel: Broadcast['channel'], words: (day: string) => string): readonly string[] => {
    const day = first(by(channel));
    return day === null ? [] : [words(dateWords(day))];
  };
  return [
    ...channelWords(
      'loudspeaker',
      (day) => `phát trên hệ thống truyền thanh ${countDigits(timesOf(by('loudspeaker')))} lượt từ ${day}`,
    ),
    ...channelWords('posted', (day) => `niêm yết tại trụ sở ${day}`),
    ...channelWords('villages', (day) => `gửi Trưởng các thôn ${day}`),
    ...channelWords('portal', (day) => `đăng trên cổng thông tin điện tử ${day}`),
  ].join('; ');
}

/** A report cannot tell on its day what was done after it. */
export function laterProofs(
  sources: PaperSources,
  { date: signedOn }: PaperIdentity,
): readonly PaperWarning[] {
  if (signedOn === null) return [];
  return (['notice', 'results'] as const).flatMap((proof) => {
    const days = ownLog(sources).flatMap(({ purpose, broadcastOn }) =>
      purpose === proof && broadcastOn !== null && broadcastOn > signedOn ? [broadcastOn] : [],
    );
    const date = days.sort().pop();
    return date === undefined ? [] : [{ kind: 'proof-later' as const, proof, date, signedOn }];
  });
}

/** The notice of conclusions needs its number, and the three channels of Law 72/2025, Article 43, need proof. */
export function publicationGaps(sources: PaperSources): readonly PaperGap[] {
  const { date } = sources.conference;
  const logged = ownLog(sources).filter(({ purpose }) => purpose === 'results');
  const isOwed = date !== null && date >= localGovernmentLaw2025;
  const isMissing = requiredResultChannels.some(
    (channel) => !logged.some((line) => line.channel === channel),
  );
  return [
    ...numberGaps(sources, 'conclusion'),
    ...(isOwed && isMissing ? [{ tab: broadcasts.tab, row: '', field: 'channel' }] : []),
  ];
}

/** The plan or the conclusion once it is signed and numbered; '' before. */
export function referenceWords(sources: PaperSources, kind: 'plan' | 'conclusion'): string {
  const paper = paperInForce(sources.papers, kind);
  return isNumbered(paper) ? numberAndDateWords(sources, kind, paper) : '';
}

const isNumbered = (paper: Paper | undefined): boolean =>
  paper !== undefined && paper.number !== '' && paper.date !== null;

const numberGaps = (sources: PaperSources, kind: 'plan' | 'conclusion'): readonly PaperGap[] => {
  const paper = paperInForce(sources.papers, kind);
  return isNumbered(paper) ? [] : [{ tab: papers.tab, row: paper?.id ?? '', field: 'number' }];
};

/** The report says that the plan was carried out, so the plan needs its number. */
export const planGaps = (sources: PaperSources): readonly PaperGap[] => numberGaps(sources, 'plan');
