import type { JSX } from 'preact';
import * as formWords from '../../../text/forms/form-words';
import { Notice } from '../page/section';

interface Unnumbered {
  readonly tab: string;
  readonly rows: number;
}

/** Says how many rows stand in the sheet and in no list of the page, where there are any. */
export const UnnumberedNotice = ({ tab, rows }: Unnumbered): JSX.Element | null =>
  rows === 0 ? null : <Notice tone="warn">{formWords.unnumbered(tab, rows)}</Notice>;
