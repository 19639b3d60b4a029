import type { JSX } from 'preact';
import { type ColumnUse, leftOut, toNote } from '../../register/exchange/target-names';
import { importText } from '../../text/lists/exchanged-lists';
import { Chooser } from '../ui/fields/chooser';
import { Folded } from '../ui/page/section';
import type { ReadImport } from './import-state';

interface Props {
  readonly read: ReadImport;
  readonly choose: (column: number, use: ColumnUse) => void;
}

/** Each column of the table with the field that it fills. */
export function ColumnList({ read, choose }: Props): JSX.Element {
  const { columns, fields } = read;
  const options = [[toNote, importText.toNote], [leftOut, importText.leaveOut], ...fields] as const;
  const isClear = columns.every(({ use }) => use !== toNote);
  return (
    <Folded title={importText.columns(columns.length, read.headingLine ?? 0)} isOpen={!isClear}>
      <p>
        <small>{importText.columnsHelp}</small>
      </p>
      {columns.map((column, position) => (
        <div class="field" key={`${position}-${column.heading}`}>
          <Chooser
            label={importText.column(column.heading, position + 1)}
            options={options}
            value={column.use}
            choose={(use) => choose(position, use)}
          />
          {column.samples.length > 0 && (
            <p class="help">
              <small>{importText.samples(column.samples)}</small>
            </p>
          )}
        </div>
      ))}
    </Folded>
  );
}
