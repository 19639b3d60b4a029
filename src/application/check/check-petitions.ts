import { datePartsOf } from '../../domain/calendar/calendar-date';
import { type petitions, statusLabels } from '../../register/tables/petitions';
import type { SheetSnapshot } from '../ports';
import { cellAt, type Flaw, flawAt } from './check-flaw';

type PetitionSheet = SheetSnapshot<typeof petitions.columns>;

const identityFields = ['speaker', 'village', 'phone'] as const;

/** Who denounces is never kept in the shared register; the cell's text is not repeated in the list of findings. */
export const checkDenunciations = (sheet: PetitionSheet): readonly Flaw[] =>
  sheet.rows
    .filter((row) => row.values.class === 'denunciation')
    .flatMap((row) =>
      identityFields
        .filter((field) => cellAt(row, field) !== '')
        .map((field) =>
          flawAt(sheet, row, field, {
            kind: 'identity-in-denunciation',
            proposed: null,
            fixable: false,
            secret: true,
          }),
        ),
    );

/** Blank cells of rows typed by hand that the forms would have filled. */
export const completePetitions = (sheet: PetitionSheet): readonly Flaw[] =>
  sheet.rows.flatMap((row) => {
    const flaws: Flaw[] = [];
    if (cellAt(row, 'status') === '') {
      flaws.push(
        flawAt(sheet, row, 'status', { kind: 'required', proposed: statusLabels.received, fixable: true }),
      );
    }
    if (cellAt(row, 'originYear') === '' && row.values.receivedOn) {
      const proposed = datePartsOf(row.values.receivedOn).year;
      flaws.push(flawAt(sheet, row, 'originYear', { kind: 'required', proposed, fixable: true }));
    }
    return flaws;
  });
