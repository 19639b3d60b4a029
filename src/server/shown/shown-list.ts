import type { Failure } from '../../domain/failure';
import { invitedPerson } from '../../register/columns/invited-person';
import type { PastedList, ReadLine, Remark } from '../../register/lists/read-line';
import type { Columns } from '../../register/table';
import type { ShownList, ShownPerson } from '../../rpc/shown-answers';
import { isCellProblem } from '../../text/failures/problem-sentence';
import { readListWords as words } from '../../text/lists/read-list';
import { refusedField } from '../../text/lists/refused-field';

/** A pasted list for its sidebar: the people, and sentences about everything else. */
export const shownList = (list: PastedList): ShownList => ({
  people: list.lines.flatMap(personOf),
  ignored: list.lines.flatMap((line) =>
    line.kind === 'ignored' ? [words.ignored(line.line, line.text, line.reason)] : [],
  ),
  sentences: sentencesOn(list),
});

/** What the columns refuse of a pasted list, each with its sentence. */
export const refusedList = (refused: Failure): Failure =>
  refused.code === 'invalid'
    ? {
        ...refused,
        problems: refused.problems.map((one) =>
          isCellProblem(one.problem) ? { ...one, sentence: refusedField(one.field, one.problem) } : one,
        ),
      }
    : refused;

const personOf = (line: ReadLine): readonly ShownPerson[] =>
  line.kind === 'person'
    ? [
        {
          line: line.line,
          key: line.key,
          draft: line.draft,
          remarks: line.remarks.map((remark) => ({
            code: remark.code,
            doubles: remark.code === 'doubled' ? remark.keys : [],
            sentence: sentenceOf(remark),
          })),
        },
      ]
    : [];

function sentencesOn(list: PastedList): readonly string[] {
  const headings = list.lines.filter(({ kind }) => kind === 'heading').length;
  return [
    words.headers(list.headers),
    list.unknownHeaders.length === 0 ? '' : words.unknownHeaders(list.unknownHeaders),
    list.fonts.length === 0 ? '' : words.oldFont,
    headings === 0 ? '' : words.headings(headings),
  ].filter((sentence) => sentence !== '');
}

const columns: Columns = invitedPerson.columns;

function sentenceOf(remark: Remark): string {
  switch (remark.code) {
    case 'refused': {
      const sentence = refusedField(remark.field, remark.problem);
      return remark.proposed === undefined ? sentence : `${sentence} ${words.proposed(remark.proposed)}`;
    }
    case 'nothing-above':
      return words.nothingAbove(columns[remark.field]?.header ?? '');
    case 'merged-cell':
      return words.mergedCell(columns[remark.field]?.header ?? '');
    case 'shared-cell':
      return words.sharedCell;
    case 'posts-joined':
      return words.postsJoined(remark.line);
    case 'long-name':
      return words.longName;
    case 'unknown-village':
      return words.unknownVillage(remark.village);
    case 'taken-for-citizen':
      return words.takenForCitizen;
    case 'doubled':
      return words.doubled(remark.line);
    case 'in-register':
      return words.inRegister(remark.id);
    default:
      remark satisfies never;
      return '';
  }
}
