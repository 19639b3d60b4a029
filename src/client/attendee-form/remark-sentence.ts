import { invitedPerson } from '../../register/columns/invited-person';
import type { Columns } from '../../register/table';
import type { Remark } from '../../rpc/answers';
import { problemSentence } from '../../text/failures/problem-sentence';
import { pastedListText } from '../../text/lists/pasted-list';

const columns: Columns = invitedPerson.columns;

/** What a remark on a pasted line says to the clerk. */
export function remarkSentence(remark: Remark): string {
  switch (remark.code) {
    case 'refused': {
      const column = columns[remark.field];
      if (!column) return remark.field;
      const sentence = problemSentence(remark.problem, column);
      const named = remark.problem === 'required' ? sentence : `${column.header}: ${sentence}`;
      return remark.proposed === undefined ? named : `${named} ${pastedListText.proposed(remark.proposed)}`;
    }
    case 'nothing-above':
      return pastedListText.nothingAbove(columns[remark.field]?.header ?? '');
    case 'shared-cell':
      return pastedListText.sharedCell;
    case 'posts-joined':
      return pastedListText.postsJoined(remark.line);
    case 'long-name':
      return pastedListText.longName;
    case 'unknown-village':
      return pastedListText.unknownVillage(remark.village);
    case 'taken-for-citizen':
      return pastedListText.takenForCitizen;
    case 'doubled':
      return pastedListText.doubled(remark.line);
    case 'in-register':
      return pastedListText.inRegister(remark.id);
    default:
      remark satisfies never;
      return '';
  }
}
