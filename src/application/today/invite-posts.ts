import type { Failure } from '../../domain/failure';
import { andThen, type Outcome, success } from '../../domain/outcome';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { villages } from '../../register/tables/villages';
import { importAttendees } from '../attendees/import-attendees';
import type { Ports } from '../ports';
import { conferenceWithId } from '../rows/conference-context';
import { readSheets, valuesOf } from '../rows/read-sheets';
import { postsToInvite } from './guided-steps';

/** Makes attendees of the holders of the three posts in `Thôn`; those who are attendees already stay as they are. */
export const invitePosts = (
  ports: Ports,
  input: { readonly conference: string; readonly request: string },
): Outcome<{ readonly added: number }, Failure> =>
  andThen(readSheets(ports, { conferences, villages, people: attendees }), (sheets) =>
    andThen(conferenceWithId(sheets.conferences, input.conference), (conference) => {
      const holders = postsToInvite(valuesOf(sheets.villages), conference, valuesOf(sheets.people));
      // Whoever presses again after an answer that was lost is told what the first press did.
      const earlier = valuesOf(sheets.people).filter(({ request }) =>
        request.startsWith(`${input.request}/`),
      );
      if (holders.length === 0) return success({ added: earlier.length });
      const people = holders.map((holder) => ({ ...holder, conference: conference.id }));
      return andThen(importAttendees(ports, { request: input.request, people }), ({ added }) =>
        success({ added }),
      );
    }),
  );
