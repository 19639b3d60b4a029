import type { JSX } from 'preact';
import * as formWords from '../../../text/forms/form-words';
import { DoFirst } from './do-first';

interface Unnumbered {
  readonly tab: string;
  readonly rows: number;
}

/** Tells how many rows of the sheet are missing from the page because they have no ID. */
export const UnnumberedNotice = ({ tab, rows }: Unnumbered): JSX.Element | null =>
  rows === 0 ? null : (
    <DoFirst label={formWords.checkRegister} place={{ sidebar: 'check-panel' }}>
      {formWords.unnumbered(tab, rows)}
    </DoFirst>
  );
