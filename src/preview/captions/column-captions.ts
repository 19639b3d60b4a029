import { conferenceColumns } from './conference-columns';
import type { ColumnCaptions } from './everywhere';
import { overviewCaptions } from './overview-captions';
import { peopleColumns } from './people-columns';
import { petitionColumns } from './petition-columns';
import { recordColumns } from './record-columns';

export const columnCaptions: ColumnCaptions = {
  ...conferenceColumns,
  ...peopleColumns,
  ...petitionColumns,
  ...recordColumns,
};

/** The heading of a column, or on Tổng quan a label. `row` from 1. */
export const cellCaption = (tab: string, row: number, text: string): string | undefined => {
  if (tab === 'Tổng quan') return overviewCaptions[text];
  return row === 1 ? columnCaptions[tab]?.[text] : undefined;
};
