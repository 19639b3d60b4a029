import { healthRecord } from '../../src/application/pulse/pulse-memory';
import { useCases } from '../../src/application/use-cases';
import { isoDate } from '../../src/domain/calendar/calendar-date';
import { type Ailment, type Mend, pulseOf } from '../../src/domain/pulse/pulse';
import { resultOf } from '../../src/host/model/workbook/workbook';
import { spend } from '../../src/host/model/world/usage';
import { opensRegister } from '../../src/rpc/contract';
import { ailmentSentence } from '../../src/text/failures/ailment-words';
import { failureSentence } from '../../src/text/failures/failure-sentence';
import { sheetNamed } from '../support/host/journey-sheets';
import { shareOf } from '../support/rules/sample';
import { seedOf } from '../support/rules/seed';
import { typeInto } from '../tools/faults/worlds/season-steps';
import { positionedLines, rowOfLine } from '../tools/faults/worlds/sheet-rows';
import { answerOf, clerk, colleague, mustDo, type Stage } from '../tools/faults/worlds/stage';
import { type WorldName, Worlds } from '../tools/faults/worlds/worlds';

jest.setTimeout(120_000);

const worlds = new Worlds('dist', seedOf(1));

const today = ({ host }: Stage) =>
  isoDate(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(host.now()));

/** What every sidebar is to say: the judgement of what has been written down. */
const pulse = (stage: Stage, person = clerk): readonly Ailment[] =>
  pulseOf(healthRecord(stage.host.state.properties.document, person, today(stage)));

const kinds = (stage: Stage): readonly string[] => pulse(stage).map(({ kind }) => kind);

const send = (stage: Stage) => stage.call('invitation.send', { conference: 'HN-01', people: [] });
const open = (stage: Stage, name: string) => mustDo(stage.call(name, { conference: null }));
const press = (stage: Stage, mend: Mend) => mustDo(stage.call('pulse.mend', { mend }));
const nextMorning = ({ host }: Stage) => host.advance({ days: 1 });

const type = (stage: Stage, code: string, text: string) =>
  typeInto(stage, 'Cấu hình', rowOfLine(stage.host.state, 'Cấu hình', 'Mã', code), 'Giá trị', text);

/** The first letter of the ledger that has left. */
const sentRow = ({ host }: Stage): number => {
  const sent = positionedLines(host.state, 'Sổ gửi').find(
    ({ line }) => line.Loại === 'Thư' && line['Tình trạng'] === 'Đã xong',
  );
  return sent?.row ?? 0;
};

function withhold({ host }: Stage, scopes: readonly string[]): void {
  host.state.access = { ...host.state.access, withheld: { [clerk]: scopes } };
}

function bin({ host }: Stage, isBinned: boolean): void {
  const { drive } = host.state;
  drive.files = Object.fromEntries(
    Object.entries(drive.files).map(([id, file]) => [
      id,
      file.appProperties.group?.includes('HN-01') ? { ...file, trashed: isBinned } : file,
    ]),
  );
}

/** Settles every letter of the review list as one that has left. */
function settleAll(stage: Stage): void {
  // The answer of `Mời họp`.
  const { mail } = open(stage, 'invitation.open') as {
    readonly mail: { readonly review: readonly { readonly key: string }[] };
  };
  mustDo(stage.call('review.settle', { keys: mail.review.map(({ key }) => key), verdict: 'sent' }));
}

interface Story {
  readonly world: WorldName;
  /** Nothing is written into memory here but by the add-on. */
  happens(stage: Stage): unknown;
  /** What the office does then, the button first. */
  mends(stage: Stage): unknown;
}

const stories: Readonly<Record<Ailment['kind'], Story>> = {
  refused: {
    world: 'week-before',
    happens(stage) {
      withhold(stage, ['script.send_mail']);
      nextMorning(stage);
    },
    mends(stage) {
      withhold(stage, []);
      press(stage, 'take-over');
    },
  },
  'ledger-behind': {
    world: 'sent',
    happens(stage) {
      stage.host.hand.deleteRows('Sổ gửi', sentRow(stage), 1);
      open(stage, 'invitation.open');
    },
    mends: (stage) => press(stage, 'accept-ledger'),
  },
  'set-up-unfinished': {
    world: 'broken',
    happens(stage) {
      let calls = 0;
      stage.host.onHook({
        after({ kind }) {
          calls += Number(kind === 'remote');
          if (calls === 66) return { kind: 'kill' };
        },
      });
      stage.setUp();
      stage.host.onHook(undefined);
      stage.host.advance({ minutes: 8 });
    },
    mends: (stage) => press(stage, 'set-up'),
  },
  outdated: {
    world: 'sent',
    happens({ host }) {
      // The first version stored no version.
      const { 'register.schema': _, ...former } = host.state.properties.document;
      host.state.properties.document = former;
    },
    mends: (stage) => press(stage, 'set-up'),
  },
  'run-failed': {
    world: 'week-before',
    happens(stage) {
      stage.host.hand.deleteSheet('Truyền thanh');
      nextMorning(stage);
    },
    mends(stage) {
      press(stage, 'open-check');
      stage.setUp();
      nextMorning(stage);
    },
  },
  'no-owner': {
    world: 'week-before',
    happens(stage) {
      type(stage, 'reminder.owner', '');
      nextMorning(stage);
    },
    mends: (stage) => press(stage, 'take-over'),
  },
  silent: {
    world: 'sent',
    happens({ host }) {
      host.state.triggers.list = [];
      host.advance({ days: 4 });
    },
    mends: (stage) => press(stage, 'take-over'),
  },
  unproved: {
    world: 'sent',
    happens(stage) {
      type(stage, 'reminder.owner', colleague);
      open(stage, 'invitation.open');
    },
    mends: (stage) => press(stage, 'take-over'),
  },
  'ledger-damaged': {
    world: 'sent',
    happens(stage) {
      typeInto(stage, 'Sổ gửi', sentRow(stage), 'Tình trạng', '');
      open(stage, 'check.open');
    },
    mends(stage) {
      press(stage, 'open-invitations');
      settleAll(stage);
    },
  },
  'letters-in-doubt': {
    world: 'finished',
    happens(stage) {
      stage.host.onHook({
        after: ({ member }) =>
          member === 'sendEmail' ? { kind: 'throw', message: 'Service unavailable' } : undefined,
      });
      send(stage);
      stage.host.onHook(undefined);
    },
    mends(stage) {
      press(stage, 'open-invitations');
      settleAll(stage);
    },
  },
  'files-gone': {
    world: 'papers',
    happens(stage) {
      bin(stage, true);
      answerOf(stage.call('invitation.make', { conference: 'HN-01', per: 'village' }));
    },
    mends: (stage) => press(stage, 'restore-files'),
  },
  'over-quota': {
    world: 'finished',
    happens(stage) {
      const { host } = stage;
      // The account has written to others today.
      spend(host.state.usage, clerk, 'mail', 97, host.state.clock);
      send(stage);
    },
    mends(stage) {
      press(stage, 'open-invitations');
      stage.host.advance({ days: 2 });
    },
  },
  'no-clerk-address': {
    world: 'sent',
    happens(stage) {
      type(stage, 'office.clerkEmail', '');
      open(stage, 'check.open');
    },
    mends(stage) {
      press(stage, 'open-office');
      mustDo(stage.call('office.save', { draft: { 'office.clerkEmail': 'vanthu@example.vn' } }));
    },
  },
  'unread-addresses': {
    world: 'sent',
    happens(stage) {
      type(stage, 'office.chairEmail', 'chutich.example.vn');
      nextMorning(stage);
    },
    mends(stage) {
      press(stage, 'open-check');
      type(stage, 'office.chairEmail', 'chutich@example.vn');
      nextMorning(stage);
    },
  },
  'unread-days': {
    world: 'sent',
    happens(stage) {
      typeInto(stage, 'Ngày nghỉ', 5, 'Ngày', '31/02/2026');
      open(stage, 'follow.open');
    },
    mends(stage) {
      press(stage, 'open-check');
      typeInto(stage, 'Ngày nghỉ', 5, 'Ngày', '28/02/2026');
      open(stage, 'follow.open');
    },
  },
  'village-renamed': {
    world: 'sent',
    happens(stage) {
      open(stage, 'attendee.open');
      typeInto(stage, 'Thôn', 2, 'Tên thôn', 'Thôn Một');
      open(stage, 'attendee.open');
    },
    mends(stage) {
      press(stage, 'open-check');
      mustDo(stage.call('check.fix', {}));
      open(stage, 'attendee.open');
    },
  },
};

const screens = Object.keys(useCases).filter(opensRegister);

/** What one sidebar says to one person; '' where its opening has mended it. */
function saidBy(stage: Stage, screen: string, person: string): string {
  const before = stage.host.snapshot();
  const { value } = stage.call(screen, { conference: null, kind: null }, person);
  const isMended = kinds(stage).length === 0;
  stage.host.restore(before);
  // A reply, as the server writes it.
  const reply = JSON.parse(String(value)) as
    | { readonly ok: true; readonly pulse?: readonly { readonly sentence: string }[] }
    | { readonly ok: false; readonly sentence: string };
  if (!reply.ok) return reply.sentence;
  const [said, ...others] = reply.pulse ?? [];
  return isMended && !said ? '' : said && others.length === 0 ? said.sentence : JSON.stringify(reply.pulse);
}

/** What `Tổng quan` says of it once somebody opens the spreadsheet. */
function onBoard({ host }: Stage): string {
  host.open();
  return String(resultOf(sheetNamed(host, 'Tổng quan').rows[4]?.values[3] ?? null) ?? '');
}

/** What screens say instead of the state: they cannot open for the same reason, or opening them mends it. */
const instead: Readonly<Record<string, (ailment: Ailment, screen: string) => string | undefined>> = {
  'run-failed': (ailment, screen) =>
    ['today.open', 'preparation.open', 'invitation.open', 'paper.open', 'check.open'].includes(screen) &&
    ailment.kind === 'run-failed'
      ? failureSentence(ailment.failure)
      : undefined,
  // Soát sổ makes the trigger of its owner anew.
  silent: (ailment, screen) =>
    screen === 'check.open' && 'isMine' in ailment && ailment.isMine ? '' : undefined,
};

describe('each state of the pulse, as it comes about', () => {
  it.each(Object.entries(stories))(
    '%s is said by every sidebar and by Tổng quan, and ends by what its button begins',
    (kind, { world, happens, mends }) => {
      const stage = worlds.enter(world);
      // The worlds are reached without any trigger; a run that ends well comes first.
      nextMorning(stage);
      expect(kinds(stage)).toEqual([]);
      happens(stage);
      expect(kinds(stage)).toEqual([kind]);
      for (const [place, person] of [clerk, colleague].entries()) {
        const [ailment] = pulse(stage, person);
        if (!ailment) throw new Error(`nothing is wrong for ${person}`);
        const sentence = ailmentSentence(ailment);
        const opened = shareOf(screens, place, 2);
        const told = opened.map((screen) => [screen, saidBy(stage, screen, person)]);
        expect(told).toEqual(opened.map((screen) => [screen, instead[kind]?.(ailment, screen) ?? sentence]));
      }
      const [toAnybody] = pulse(stage, '');
      // The board of an outdated register has other cells there, and is left alone.
      const onItsBoard = kind === 'outdated' ? '' : toAnybody && ailmentSentence(toAnybody);
      expect(onBoard(stage)).toBe(onItsBoard);
      mends(stage);
      expect([kinds(stage), onBoard(stage)]).toEqual([[], '']);
    },
  );
});
