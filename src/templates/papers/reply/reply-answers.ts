import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { readPersonName } from '../../../domain/people/person-name';
import { hasOwnProcedure } from '../../../domain/petitions/petition';
import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import type { Petition } from '../../../register/tables/petitions';
import { honorificWord } from '../../words/addressing';
import { withoutEndSign } from '../../words/in-sentence';
import { dateWords } from '../../words/wording';
import type { PaperSources } from '../paper-sources';
import { numberAndDateWords } from '../parts/annex-reference';
import { blank } from '../parts/blank';
import { competentBody } from '../parts/competent-body';
import { blankFields, type PetitionRow, petitionGap, withStop } from '../parts/petition-rows';
import { isBareAcknowledgement } from './acknowledgement';
import { isForOthers, transferPaperOf } from './transfers';

/** The letter's answer to one matter; '' for a paragraph that is left out. */
export interface Answer {
  readonly row: PetitionRow;
  readonly content: string;
  readonly basis: string;
  readonly answer: string;
  readonly next: string;
}

const answerOf = ({ result, answeredInHall }: Petition): string => result || answeredInHall;

const saysSomething = (text: string): boolean => text !== '' && !isBareAcknowledgement(text);

const hasNextStep = ({ promisedOn, unit }: Petition): boolean => promisedOn !== null && unit !== '';

/** A matter is answered by a result, by a dated next step, or by the body it was sent to or belongs to. */
export function answerGaps(sources: PaperSources, row: PetitionRow): readonly PaperGap[] {
  const { values } = row;
  const blanks = blankFields(row, ['content', 'receivedOn']);
  if (hasOwnProcedure(values) || isForOthers(values))
    return [...blanks, ...(competentBody(sources, values) === '' ? [petitionGap(row, 'unit')] : [])];
  return saysSomething(answerOf(values)) || hasNextStep(values)
    ? blanks
    : [...blanks, petitionGap(row, 'result')];
}

/** A letter cannot tell of a paper that is later than itself; `signedOn` is null before it has a day. */
function nextStepWords(sources: PaperSources, petition: Petition, signedOn: CalendarDate | null): string {
  const body = competentBody(sources, petition) || blank;
  if (hasOwnProcedure(petition)) {
    const who = petition.speaker === '' ? blank : honorificWord(readPersonName(petition.speaker).honorific);
    return `Nội dung này được giải quyết theo trình tự riêng của pháp luật; đề nghị ${who} gửi đơn đến ${body} để được xem xét theo quy định.`;
  }
  if (isForOthers(petition)) {
    const paper = transferPaperOf(sources, petition);
    const wasSent = paper?.date && (signedOn === null || paper.date <= signedOn);
    const passedOn = wasSent
      ? `đã chuyển bằng văn bản ${numberAndDateWords(sources, 'transfer', paper)} và`
      : 'chuyển đến cơ quan này để xem xét, giải quyết và';
    return `Nội dung này thuộc thẩm quyền của ${body}; ${sources.settings.office.name} ${passedOn} sẽ thông báo khi có kết quả.`;
  }
  if (petition.status === 'resolved' || petition.promisedOn === null) return '';
  const until = `chậm nhất ${dateWords(petition.promisedOn)}`;
  return petition.unit === ''
    ? `Thời gian thực hiện: ${until}.`
    : `${sources.settings.office.name} giao ${petition.unit} thực hiện, hoàn thành ${until}.`;
}

export function answerTo(sources: PaperSources, row: PetitionRow, signedOn: CalendarDate | null): Answer {
  const { values } = row;
  const answer = answerOf(values);
  const next = nextStepWords(sources, values, signedOn);
  return {
    row,
    content: withoutEndSign(values.content) || blank,
    basis: withStop(values.basis),
    answer: saysSomething(answer) ? withStop(answer) : next === '' ? blank : '',
    next,
  };
}

/** Number of words that fit one page with head and signature; each paragraph costs about 17 of them (measured). */
const mostWords = (paragraphs: number): number => Math.max(0, 320 - 17 * paragraphs);

export function lengthWarnings(answers: readonly Answer[]): readonly PaperWarning[] {
  const paragraphs = answers
    .flatMap(({ content, basis, answer, next }) => [content, basis, answer, next])
    .filter((text) => text !== '');
  const words = paragraphs.join(' ').split(/\s+/).length;
  const most = mostWords(paragraphs.length);
  return words > most ? [{ kind: 'too-long', words, most }] : [];
}
