import { routeOf } from '../../../domain/petitions/petition';
import { isCounted } from '../../../domain/petitions/petition-count';
import type { PaperGap } from '../../../register/papers/paper-report';
import type { Petition } from '../../../register/tables/petitions';
import type { Turn } from '../../../register/tables/turns';
import { villageWords } from '../../words/addressing';
import { dateWords } from '../../words/wording';
import type { PaperSources } from '../paper-sources';
import {
  addressed,
  matterRows,
  type PetitionRow,
  petitionerWords,
  petitionGap,
  wasRaisedInHall,
  withStop,
} from '../parts/petition-rows';

export interface SpokenTurn {
  readonly who: string;
  readonly matters: readonly PetitionRow[];
  /** Why the chair called the speaker out of order; null if the chair did not. */
  readonly outOfOrder: string | null;
}

const speakerWords = ({ speaker, village }: Turn): string =>
  [addressed(speaker), villageWords(village)].filter((part) => part !== '').join(', ');

/**
 * Turns in spoken order. A turn with only a denunciation is left out, because it would identify the speaker. Matters
 * from the hall without a recorded turn follow in the order of the sheet.
 */
export function spokenTurns(sources: PaperSources): readonly SpokenTurn[] {
  const { conference } = sources;
  const ownTurns = sources.turns
    .map(({ values }) => values)
    .filter((turn) => turn.conference === conference.id)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const inHall = matterRows(sources).filter(wasRaisedInHall);
  const denunciationTurns = new Set(
    sources.petitions.filter(({ values }) => !isCounted(values)).map(({ values }) => values.turn),
  );
  const spoken = ownTurns.flatMap((turn): readonly SpokenTurn[] => {
    const matters = inHall.filter(({ values }) => values.turn === turn.id);
    if (matters.length === 0 && denunciationTurns.has(turn.id)) return [];
    const [first] = matters;
    const who = speakerWords(turn) || (first ? petitionerWords(first.values) : '');
    return [{ who, matters, outOfOrder: turn.outOfOrder === true ? turn.reason : null }];
  });
  const turnIds = new Set(ownTurns.map(({ id }) => id));
  const others = new Map<string, PetitionRow[]>();
  for (const row of inHall.filter(({ values }) => !turnIds.has(values.turn))) {
    const key = row.values.turn || row.values.id;
    others.set(key, [...(others.get(key) ?? []), row]);
  }
  return [
    ...spoken,
    ...[...others.values()].map((matters) => ({
      who: matters[0] ? petitionerWords(matters[0].values) : '',
      matters,
      outOfOrder: null,
    })),
  ];
}

const dueWords = ({ promisedOn, dueOn }: Petition): string => {
  const day = promisedOn ?? dueOn;
  return day ? dateWords(day) : '';
};

/** The answer given in the hall, or the unit and deadline of the task; '' if there is neither. */
export function answerWords(petition: Petition): string {
  const { answeredInHall, answeredBy, unit } = petition;
  const due = dueWords(petition);
  if (answeredInHall !== '')
    return `Trả lời${answeredBy === '' ? '' : ` của ${answeredBy}`}: ${withStop(answeredInHall)}`;
  if (petition.class !== null && routeOf(petition.class) === 'own-procedure')
    return 'Chủ tọa hướng dẫn người nêu gửi đơn đến cơ quan có thẩm quyền để được giải quyết theo quy định.';
  return unit === '' || due === '' ? '' : `Chủ tọa giao ${unit} giải quyết, thời hạn ${due}.`;
}

/** Matters without an answer and without a unit and deadline. */
export const answerGaps = (turns: readonly SpokenTurn[]): readonly PaperGap[] =>
  turns
    .flatMap(({ matters }) => matters)
    .filter(({ values }) => answerWords(values) === '')
    .map((row) => petitionGap(row, 'answeredInHall'));

/** Remark on the turn itself; '' if its matters are enough. */
export function remarkWords({ matters, outOfOrder }: SpokenTurn): string {
  if (outOfOrder !== null)
    return `Chủ tọa nhắc nhở phát biểu ngoài trật tự${outOfOrder === '' ? '' : ` (lý do: ${outOfOrder})`}.`;
  return matters.length === 0 ? 'Phát biểu ý kiến, không nêu kiến nghị.' : '';
}
