import type { Failure } from '../../domain/failure';
import { andThen, type Outcome } from '../../domain/outcome';
import { rehearsedOffice } from '../../register/defaults/rehearsal-sample';
import { settingsTable } from '../../register/settings/settings-table';
import type { Ports } from '../ports';
import { changeRows } from '../rows/write-rows';

/** Rows of `Cấu hình` that hold one value get another; what the office typed stays. */
const exchange = (
  ports: Ports,
  replacementOf: (code: string, value: string) => string | undefined,
): Outcome<number, Failure> =>
  andThen(ports.register.read(settingsTable), (sheet) =>
    changeRows(
      ports,
      sheet,
      sheet.rows.flatMap(({ values: { code, value: before } }) => {
        const value = replacementOf(code, before);
        return value === undefined ? [] : [{ key: code, values: { value } }];
      }),
    ),
  );

/** Makes up what a new office has not typed yet, for without it no letter can be made. */
export const makeUpOffice = (ports: Ports): Outcome<number, Failure> =>
  exchange(ports, (code, value) => (value === '' ? rehearsedOffice.get(code) : undefined));

export const clearMadeUpOffice = (ports: Ports): Outcome<number, Failure> =>
  exchange(ports, (code, value) => (value !== '' && value === rehearsedOffice.get(code) ? '' : undefined));
