import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { sendInvitations } from '../../../src/application/invitations/send-invitations';
import { settleReview } from '../../../src/application/mail/settle-review';
import { runDaily } from '../../../src/application/reminders/daily-run';
import type { Cell } from '../../../src/register/cell';
import { type Job, ledger } from '../../../src/register/tables/ledger';
import { clerk, type MemoryWorld, pass, rowsOf } from '../../support/memory/memory-ports';
import { guests, issued, worldWith } from '../../support/memory/memory-ports-people';
import { seasonWorld, toBoth } from '../../support/memory/memory-ports-season';

type Field = keyof typeof ledger.columns;

/** Writes over a cell of the ledger as somebody would by hand. */
function damage(world: MemoryWorld, line: number, field: Field, cell: Cell): void {
  const { header } = ledger.columns[field];
  world.book.put(ledger.tab, line, world.book.headers(ledger.tab).indexOf(header) + 1, cell);
}

/** Besides the owner of the reminders, whom one mail a week tells what is wrong with the register. */
function receivers({ outbox }: MemoryWorld): readonly string[] {
  const isToOwner = ({ to }: MemoryWorld['outbox'][number]): boolean => to === clerk;
  const subjects = outbox.filter(isToOwner).map(({ subject }) => subject);
  expect(subjects.slice(0, 1)).toEqual(
    subjects.map(() => expect.stringMatching(/^Sổ có \d+ việc cần xử lý/)),
  );
  return outbox.filter((mail) => !isToOwner(mail)).map(({ to }) => to);
}

function reviewOf(world: MemoryWorld) {
  const form = openInvitationForm(world.ports, { conference: 'HN-01' });
  if (!form.ok) throw new Error(form.failure.code);
  return form.value.mail.review;
}

const headersOnReview = (world: MemoryWorld): readonly string[] =>
  reviewOf(world).flatMap(({ damage: found }) => found?.headers ?? []);

/** Each that says which letter a line stands for, blank and changed. */
const edits: readonly (readonly [field: Field, cell: Cell])[] = [
  ['key', ''],
  ['key', 'xyz'],
  ['kind', ''],
  ['kind', 'Thư từ'],
  ['rule', ''],
  ['rule', 'invitation-9'],
  ['conference', ''],
  ['record', ''],
  ['state', ''],
  ['state', 'Đang gửi'],
];

describe('V5: a damaged line of Sổ gửi', () => {
  /** Two reminders of which one left before its line was damaged, and one waits for the quota of tomorrow. */
  function halfSent(): MemoryWorld {
    const world = seasonWorld('2026-12-01 07:15:00');
    world.quota = 1;
    runDaily(world.ports);
    expect(receivers(world)).toEqual(['khach1@x.example']);
    world.quota = 100;
    return world;
  }

  describe.each([
    ['of a letter that left', 2],
    ['of a letter that waits', 3],
  ] as const)('%s', (_, line) => {
    it.each(edits)(
      'at %s = “%s” is on the review list by its name, and its letter waits for a verdict',
      (field, cell) => {
        const world = halfSent();
        damage(world, line, field, cell);
        pass(world, 24 * 60);
        expect(runDaily(world.ports)).toMatchObject({ ok: true });
        expect(headersOnReview(world)).toEqual([ledger.columns[field].header]);
        // The other letter leaves as if nothing were.
        expect(receivers(world)).toEqual(
          line === 2 ? ['khach1@x.example', 'khach2@x.example'] : ['khach1@x.example'],
        );
      },
    );

    it.each(edits)('at %s = “%s” takes either verdict, and the letter leaves once', (field, cell) => {
      const world = halfSent();
      damage(world, line, field, cell);
      pass(world, 24 * 60);
      const [row] = reviewOf(world);
      const verdict = line === 2 ? 'sent' : 'again';
      expect(settleReview(world.ports, { keys: [row?.key ?? ''], verdict })).toEqual({
        ok: true,
        value: { left: 0 },
      });
      expect(runDaily(world.ports)).toMatchObject({ ok: true });
      expect([receivers(world), reviewOf(world)]).toEqual([['khach1@x.example', 'khach2@x.example'], []]);
      // The next stages leave as ever.
      world.now = '2026-12-05 07:15:00';
      runDaily(world.ports);
      expect(receivers(world)).toHaveLength(4);
    });
  });

  it('whose state says that a letter left, or did not, against the rest of the line, is on the list too', () => {
    const world = halfSent();
    damage(world, 2, 'state', 'Chờ gửi');
    damage(world, 3, 'state', 'Đã xong');
    pass(world, 24 * 60);
    runDaily(world.ports);
    expect([receivers(world), headersOnReview(world)]).toEqual([
      ['khach1@x.example'],
      ['Tình trạng', 'Tình trạng'],
    ]);
  });

  it('that was copied sends no letter twice', () => {
    const world = halfSent();
    const cells = Object.entries(world.book.row(ledger.tab, 3));
    world.book.type(ledger.tab, Object.fromEntries(cells));
    pass(world, 24 * 60);
    runDaily(world.ports);
    expect(receivers(world)).toEqual(['khach1@x.example', 'khach2@x.example']);
    expect(headersOnReview(world)).toEqual(['Khóa']);
  });

  it('whose conference was typed over is written as the register has it', () => {
    const world = halfSent();
    damage(world, 3, 'conference', 'HN-99');
    pass(world, 24 * 60);
    runDaily(world.ports);
    expect(receivers(world)).toEqual(toBoth('').map((one) => one.trim()));
  });

  it('of an invitation is found by its key, whichever cell it is', () => {
    for (const [field, cell] of [...edits, ['conference', 'HN-99'], ['record', 'DB-0099']] as const) {
      const world = worldWith(issued, guests(2));
      world.quota = 0;
      sendInvitations(world.ports, { conference: 'HN-01', people: [] });
      world.quota = 100;
      damage(world, 2, field, cell);
      sendInvitations(world.ports, { conference: 'HN-01', people: [] });
      expect([field, cell, receivers(world), headersOnReview(world)]).toEqual([
        field,
        cell,
        ['khach2@x.example'],
        [ledger.columns[field].header],
      ]);
      settleReview(world.ports, { keys: [reviewOf(world)[0]?.key ?? ''], verdict: 'again' });
      sendInvitations(world.ports, { conference: 'HN-01', people: [] });
      expect([field, cell, receivers(world)]).toEqual([
        field,
        cell,
        ['khach2@x.example', 'khach1@x.example'],
      ]);
    }
  });

  it('is settled once, and a colleague who presses later changes nothing', () => {
    const world = halfSent();
    damage(world, 3, 'rule', '');
    const key = reviewOf(world)[0]?.key ?? '';
    settleReview(world.ports, { keys: [key], verdict: 'sent' });
    const lines = rowsOf(world, ledger);
    expect(settleReview(world.ports, { keys: [key], verdict: 'again' })).toEqual({
      ok: true,
      value: { left: 0 },
    });
    expect(rowsOf(world, ledger)).toEqual(lines);
  });
});

it('V5: a run that died while somebody blanked the number of its line puts every line in question on the list', () => {
  const world = seasonWorld('2026-12-01 07:15:00');
  world.delivers = ({ to }) => {
    if (to === 'khach2@x.example') throw new Error('the execution ends here');
    return 'sent';
  };
  expect(() => runDaily(world.ports)).toThrow('the execution ends here');
  damage(world, 2, 'run', '');
  world.delivers = () => 'sent';
  pass(world, 10);
  runDaily(world.ports);
  const states = rowsOf(world, ledger).map(({ record, state }: Partial<Job>) => `${record} ${state}`);
  expect([receivers(world), states]).toEqual([
    ['khach1@x.example'],
    ['DB-0001 uncertain', 'DB-0002 uncertain'],
  ]);
});
