import { madePaperCodes } from '../../../../src/register/papers/paper-kinds';
import { invitationPaper } from '../../../../src/templates/papers/invitation/invitation-paper';
import { paperForms } from '../../../../src/templates/papers/registry';
import { heldSources } from '../../../support/papers/after-conference';
import { signed } from '../../../support/papers/paper-sources';
import { buildPaper } from '../../../support/papers/print-paper';

const inside = { note: 'CHỈ DÙNG NỘI BỘ', email: 'rieng@example.vn' };

const withNotes = <Row>(rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({
    ...row,
    values: { ...(row as { values: object }).values, ...inside },
    cells: { ...(row as { cells: object }).cells, ...inside },
  }));

const sources = (() => {
  const held = heldSources();
  return {
    ...held,
    villages: withNotes(held.villages),
    attendees: withNotes(held.attendees),
    petitions: withNotes(held.petitions),
    turns: withNotes(held.turns),
    agenda: withNotes(held.agenda),
    tasks: withNotes(held.tasks),
    broadcasts: withNotes(held.broadcasts),
    budget: withNotes(held.budget),
    ballots: withNotes(held.ballots),
    conference: { ...held.conference, note: inside.note },
  };
})();

describe('finding 3: the notes and mail addresses of the office', () => {
  it.each(madePaperCodes)('are not printed in %s', (kind) => {
    const subjects = paperForms[kind].subjects(sources);
    const printed = JSON.stringify(
      subjects.map((_subject, place) => buildPaper(kind, sources, signed, place).scope),
    );
    expect(printed).not.toContain(inside.note);
    expect(printed).not.toContain(inside.email);
  });

  it('are not printed in letters, and are no tags of their template', () => {
    const printed = JSON.stringify(
      invitationPaper.subjects(sources).map((letter) => invitationPaper.build(sources, letter, signed).scope),
    );
    expect(printed).not.toContain(inside.note);
    expect(printed).not.toContain(inside.email);
    const { tagNames } = invitationPaper.rules([], 'complete');
    expect(tagNames).toEqual(expect.not.arrayContaining(['Ghi chú', 'Email']));
  });
});
