import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import type { PastedList, PersonDraft } from '../../register/lists/read-line';
import { readPastedList } from '../../register/lists/read-pasted-list';
import { attendees } from '../../register/tables/attendees';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { namesOf } from '../rows/form-facts';
import { readAllRows } from '../rows/read-sheets';

/** Reads a pasted list; writes nothing. */
export const readList = (
  ports: Ports,
  input: {
    readonly text: string;
    readonly conference: string;
    readonly group: string;
    readonly village: string;
    /** Drafts that replace the person read from a line, by key of the line. */
    readonly edits?: Readonly<Record<string, PersonDraft>>;
  },
): Outcome<PastedList, Failure> =>
  mapValue(readAllRows(ports, { villages, people: attendees }), (rows) =>
    readPastedList(
      input.text,
      { ...input, villages: namesOf(rows.villages) },
      rows.people.filter(({ conference }) => conference === input.conference),
    ),
  );
