import { formWords } from '../../text/forms/form-words';
import { notice } from './section';

/** Tells of rows that stand in the sheet and in no list of the page, where there are any. */
export const unnumberedNotice = (tab: string, rows: number): readonly HTMLElement[] =>
  rows === 0 ? [] : [notice('warn', formWords.unnumbered(tab, rows))];
