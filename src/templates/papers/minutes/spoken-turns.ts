import { hallTurns } from '../../../domain/petitions/conference-count';
import { isDenunciation } from '../../../domain/petitions/petition';
import { joined } from '../../../domain/text/joined';
import type { PaperGap } from '../../../register/papers/paper-report';
import type { Petition } from '../../../register/tables/petitions';
import { type Turn, turns as turnsTable } from '../../../register/tables/turns';
import { villageWords } from '../../words/addressing';
import type { PaperSources } from '../paper-sources';
import { decisionGaps, decisionWords } from '../parts/assigned-matters';
import { ownTurns } from '../parts/conference-figures';
import { personWithPost, speakerWords } from '../parts/known-people';
import {
  addressed,
  blankFields,
  matterRows,
  type PetitionRow,
  petitionerWords,
  withStop,
} from '../parts/petition-rows';

export interface SpokenTurn {
  readonly who: string;
  readonly matters: readonly PetitionRow[];
  /** Null for matters of the hall without a recorded turn. */
  readonly turn: Turn | null;
}

const turnWords = (sources: PaperSources, turn: Turn): string =>
  joined(', ', addressed(speakerWords(sources, turn)), villageWords(turn.village));

/** The turns of the hall, numbered as they are counted. */
export function spokenTurns(sources: PaperSources): readonly SpokenTurn[] {
  // Denunciations decide which turns are left out; their rows are never printed.
  const confidential = sources.petitions.filter(
    ({ values }) => values.conference === sources.conference.id && isDenunciation(values),
  );
  const rows = [...matterRows(sources), ...confidential];
  return hallTurns(ownTurns(sources), rows, ({ values }) => values).map(({ turn, matters }) => {
    const [first] = matters;
    const who = (turn && turnWords(sources, turn)) || (first ? petitionerWords(first.values) : '');
    return { who, matters, turn };
  });
}

/** The answer given in the hall, or what the chair decided; '' if there is neither. */
export function answerWords(sources: PaperSources, petition: Petition): string {
  const { answeredInHall, answeredBy } = petition;
  if (answeredInHall !== '')
    return `Trả lời${answeredBy === '' ? '' : ` của ${personWithPost(sources, answeredBy)}`}: ${withStop(answeredInHall)}`;
  const decision = decisionWords(sources, petition);
  return decision === '' ? '' : `Chủ tọa ${decision}.`;
}

/** Matters without an answer and without a decision, and turns of which nothing is recorded. */
export const answerGaps = (sources: PaperSources, spoken: readonly SpokenTurn[]): readonly PaperGap[] =>
  spoken.flatMap(({ matters, turn }) => [
    ...(turn !== null && matters.length === 0 && turn.matters === null && turn.outOfOrder !== true
      ? [{ tab: turnsTable.tab, row: turn.id, field: 'matters' }]
      : []),
    ...matters.flatMap((row) => blankFields(row, ['content'])),
    ...matters
      .filter(({ values }) => answerWords(sources, values) === '')
      .flatMap((row) => decisionGaps(sources, row)),
  ]);

/** Remark on the turn itself; '' if its matters are enough. */
export function remarkWords({ matters, turn }: SpokenTurn, blank: string): string {
  if (turn?.outOfOrder === true)
    return `Chủ tọa nhắc nhở phát biểu sai quy chế${turn.reason === '' ? '' : ` (lý do: ${turn.reason})`}.`;
  if (matters.length > 0) return '';
  return turn?.matters === 0 ? 'Phát biểu ý kiến, không nêu kiến nghị.' : blank;
}
