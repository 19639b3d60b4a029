import type { Execution } from '../../../../src/host/host';
import { random } from '../../../../src/host/model/world/random';
import { spend } from '../../../../src/host/model/world/usage';
import { handEdits, someRow } from '../worlds/hand-edits';
import { guests, matter, requestOf, speaker } from '../worlds/season-steps';
import { linesOf, positionedLines } from '../worlds/sheet-rows';
import { type Answer, answerOf, clerk, colleague, type Stage } from '../worlds/stage';

/** A form that somebody filled in; pressed again with the same request until the add-on says that it is saved. */
export interface Filled {
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly tab: string;
  readonly header: string;
  /** What the new rows hold in that column. */
  readonly texts: readonly string[];
  saved: boolean;
}

export interface History {
  readonly stage: Stage;
  /** State of the random numbers. */
  readonly luck: { random: number };
  readonly filled: Filled[];
  /** Texts of rows that a person deleted. */
  readonly deleted: Set<string>;
  readonly wrong: string[];
  faultsLeft: number;
  faults: number;
}

/** What happens next; executions go through `act`, which may put trouble or another person in. */
export interface Event {
  readonly name: string;
  readonly weight: number;
  happen(history: History, act: (run: () => Execution) => Answer): void;
}

export const below = ({ luck }: History, limit: number): number => Math.floor(random(luck) * limit);

export const pick = <T>(history: History, list: readonly T[]): T | undefined =>
  list[below(history, list.length)];

const someUser = (history: History): string => (below(history, 2) === 0 ? clerk : colleague);

const tabsEdited = ['Đại biểu', 'Kiến nghị', 'Hội nghị', 'Truyền thanh', 'Thôn'] as const;
const harmless = ['insert-row', 'sort', 'cut-and-paste', 'move-column', 'hide-column', 'hide-row', 'filter'];

function fill(history: History, form: Omit<Filled, 'saved'>, act: (run: () => Execution) => Answer): void {
  const filled: Filled = { ...form, saved: false };
  history.filled.push(filled);
  press(history, filled, act);
}

/** After an answer that all is saved, it stands in the sheet, once. */
export function press(history: History, filled: Filled, act: (run: () => Execution) => Answer): void {
  const user = someUser(history);
  const faultsBefore = history.faults;
  const answer = act(() => history.stage.call(filled.method, filled.input, user));
  const isNamed = answer.kind === 'refused' && ['busy', 'row-moved'].includes(answer.code);
  if (answer.kind === 'refused' && !isNamed && history.faults === faultsBefore)
    history.wrong.push(`${filled.method} was answered ${answer.code}`);
  if (answer.kind !== 'done') return;
  filled.saved = true;
  const lines = linesOf(history.stage.host.state, filled.tab);
  for (const text of filled.texts) {
    const count = lines.filter((line) => line[filled.header] === text).length;
    if (count !== 1 && !history.deleted.has(text))
      history.wrong.push(`${text} is saved, but stands ${count} times`);
  }
}

const add = (
  name: string,
  weight: number,
  form: (number: number, history: History) => Omit<Filled, 'saved'>,
): Event => ({
  name,
  weight,
  happen: (history, act) => fill(history, form(history.filled.length + 1, history), act),
});

const people = (first: number, count: number) => ({
  tab: 'Đại biểu',
  header: 'Họ và tên',
  texts: guests(first, count, 0).map(({ fullName = '' }) => fullName),
});

/** A letter in doubt has left if its address got more letters than the ledger says. */
export function settleDoubts(history: History, act: (run: () => Execution) => Answer): void {
  const { host } = history.stage;
  for (const line of linesOf(host.state, 'Sổ gửi')) {
    if (line['Tình trạng'] !== 'Cần kiểm tra') continue;
    const address = line['Địa chỉ'] ?? '';
    const done = linesOf(host.state, 'Sổ gửi').filter(
      (one) => one['Địa chỉ'] === address && one['Tình trạng'] === 'Đã xong' && one.Loại === 'Thư',
    ).length;
    const there = host.state.mailbox.sent.filter((mail) => mail.to.join() === address).length;
    act(() =>
      history.stage.call('review.settle', { keys: [line.Khóa], verdict: there > done ? 'sent' : 'again' }),
    );
  }
}

function editSomebody(history: History, act: (run: () => Execution) => Answer): void {
  const { stage } = history;
  const open = answerOf(stage.call('attendee.open', {}));
  if (open.kind !== 'done') return;
  const rows = open.value.people as readonly {
    readonly id: string;
    readonly fingerprint: string;
    readonly draft: Readonly<Record<string, string>>;
  }[];
  const row = pick(history, rows);
  if (!row) return;
  const note = `Sửa ${below(history, 1_000_000)}`;
  const { id, fingerprint, draft: base } = row;
  const draft = { ...base, note };
  const input = { request: requestOf(1), id, fingerprint, base, draft };
  const user = someUser(history);
  const answer = act(() => stage.call('attendee.save', input, user));
  if (answer.kind !== 'done') return;
  const line = linesOf(stage.host.state, 'Đại biểu').find((one) => one['Mã ĐB'] === id);
  if (line && line['Ghi chú'] !== note)
    history.wrong.push(`the note of ${id} is saved, but it is ${line['Ghi chú']}`);
}

function deleteSomething(history: History): void {
  const { host } = history.stage;
  const made = history.filled.filter(({ texts, tab }) => texts.length === 1 && tab === 'Kiến nghị');
  const chosen = pick(history, made);
  const found =
    chosen &&
    positionedLines(host.state, chosen.tab).find(({ line }) => line[chosen.header] === chosen.texts[0]);
  if (!chosen || !found) return;
  history.deleted.add(chosen.texts[0] ?? '');
  chosen.saved = true;
  host.hand.deleteRows(chosen.tab, found.row, 1);
}

const call = (name: string, weight: number, method: string, input: object): Event => ({
  name,
  weight,
  happen: (history, act) => {
    const user = someUser(history);
    act(() => history.stage.call(method, input, user));
  },
});

/** All that goes on in an office around one conference, by how often. */
export const events: readonly Event[] = [
  {
    name: 'time passes',
    weight: 30,
    happen(history) {
      const [skipped, doubled] = [below(history, 6) === 0, below(history, 6) === 0];
      history.stage.host.advance(
        { minutes: 10 + below(history, 500) },
        { skip: () => skipped, double: () => doubled },
      );
    },
  },
  { name: 'a late trigger', weight: 4, happen: ({ stage }, act) => void act(() => stage.daily()) },
  {
    name: 'a hand edit',
    weight: 12,
    happen(history) {
      const edit = handEdits.find(({ name }) => name === pick(history, harmless));
      const tab = pick(history, tabsEdited);
      const { host } = history.stage;
      if (edit && tab) edit.make(host, tab, someRow(host, tab));
    },
  },
  { name: 'a row deleted by hand', weight: 1, happen: deleteSomething },
  add('a petition', 14, (number) => ({
    method: 'petition.save',
    input: {
      request: requestOf(20_000 + number),
      speaker: speaker(`Người Kể ${number}`),
      matters: [matter(`Chuyện số ${number}`)],
    },
    tab: 'Kiến nghị',
    header: 'Nội dung kiến nghị',
    texts: [`Chuyện số ${number}`],
  })),
  add('an attendee', 8, (number) => ({
    method: 'attendee.save',
    input: {
      request: requestOf(20_000 + number),
      id: null,
      fingerprint: null,
      draft: guests(9000 + number, 1, 1)[0] ?? {},
    },
    ...people(9000 + number, 1),
  })),
  add('a list of attendees', 2, (number) => ({
    method: 'attendee.import',
    input: { request: requestOf(20_000 + number), people: guests(20_000 + number * 10, 4, 1) },
    ...people(20_000 + number * 10, 4),
  })),
  {
    name: 'the button pressed again',
    weight: 10,
    happen(history, act) {
      const waiting = history.filled.filter(({ saved }) => !saved);
      const filled = pick(history, waiting.length > 0 ? waiting : history.filled.slice(-3));
      if (filled && !filled.texts.some((text) => history.deleted.has(text))) press(history, filled, act);
    },
  },
  { name: 'an attendee edited', weight: 8, happen: editSomebody },
  call('invitations sent', 3, 'invitation.send', { conference: 'HN-01', people: [] }),
  call('letters for latecomers', 1, 'invitation.make', { conference: 'HN-01', per: 'person' }),
  call('the register checked', 2, 'check.open', {}),
  call('reminders taken over', 2, 'reminders.take-over', {}),
  { name: 'doubts settled', weight: 3, happen: settleDoubts },
  {
    name: 'the quota ends',
    weight: 1,
    happen(history) {
      const { state } = history.stage.host;
      spend(state.usage, someUser(history), 'mail', 98 + below(history, 3), state.clock);
    },
  },
];
