import { randomUUID } from 'node:crypto';
import { createHost, type Execution, type Host, type UiAnswer, type WorldState } from '../../host/host';
import { areaOf } from '../../host/model/workbook/a1';
import { sheetNamed } from '../../host/model/workbook/workbook';
import { HandRefused } from '../../host/run/hand';
import { playSeason, type StepReport } from '../demo/play-season';
import type { ActionView, CallResult, ClockMove, ExecutionView, ShownView, WorldView } from '../protocol';
import { clerk, sampleUsers, sampleWorld, visitorStart } from '../sample/commune';
import { executionView } from '../view/execution';
import { shownTime, worldView } from '../view/world';
import { beforeChange, EditHistory } from './edit-history';
import { momentOf, moveClockTo } from './move-clock';

export interface StageOptions {
  /** Folder of the built add-on. */
  readonly dist: string;
  readonly pdf?: (docx: Uint8Array[]) => Uint8Array[] | undefined;
  /** `sample`: the sample season up to a busy day; `empty-sheet`: before set-up. */
  readonly begin: 'sample' | 'empty-sheet';
  /** Hears of each step before the visitor comes, and of the host that it is played on. */
  readonly report?: (step: StepReport, host: Host) => void;
}

const keptExecutions = 80;
/** The menu entry that opens Hôm nay. */
const frontDoor = 'Đối thoại > Hôm nay…';

/** Method name in a JSON message of a sidebar, for the log; '' if none. */
function methodOf([message]: readonly unknown[]): string {
  return (typeof message === 'string' && /"name":"([\w.-]{1,60})"/.exec(message)?.[1]) || '';
}

/** A spreadsheet on the host with its users, and its view for the page. */
export class Stage {
  host: Host;
  private readonly options: StageOptions;
  private user: string = clerk;
  /** Changes when a register is begun in this process; '' for one that was loaded. */
  begun = '';
  private executions: readonly ExecutionView[] = [];
  private readonly history = new EditHistory();
  private readonly frames = new Map<number, string>();
  private frameCount = 0;

  constructor(options: StageOptions, state?: WorldState) {
    this.options = options;
    this.host = this.newHost(state);
    if (!state) this.begin();
  }

  private newHost(state?: WorldState, contexts: 'fresh' | 'kept' = 'fresh'): Host {
    const { dist, pdf } = this.options;
    return createHost({
      dist,
      ...sampleWorld,
      language: 'vi',
      contexts,
      ...(pdf ? { pdf } : {}),
      ...(state ? { state } : {}),
    });
  }

  private begin(): void {
    this.begun = randomUUID();
    if (this.options.begin === 'empty-sheet') return;
    // One scope for the hundreds of executions before the visitor comes halves the wait.
    const host = this.newHost(undefined, 'kept');
    playSeason({ host, user: clerk, done: (one) => this.note(one) }, visitorStart, (step) => {
      this.options.report?.(step, host);
    });
    this.host = this.newHost(host.state);
    this.select('Tổng quan', 'A1');
  }

  startOver(): ActionView {
    this.executions = [];
    this.history.forget();
    this.frames.clear();
    this.user = clerk;
    this.host = this.newHost();
    this.begin();
    return this.openSheet();
  }

  get canMakePdf(): boolean {
    return this.options.pdf !== undefined;
  }

  toPdf(docx: Uint8Array): Uint8Array | undefined {
    return this.options.pdf?.([docx])?.[0];
  }

  frame(number: number): string | undefined {
    return this.frames.get(number);
  }

  world(): WorldView {
    return worldView(this.host.state, {
      users: sampleUsers.map(({ email }) => email),
      user: this.user,
      executions: this.executions,
      canMakePdf: this.canMakePdf,
      canUndo: this.history.canUndo,
      isSample: this.options.begin === 'sample',
    });
  }

  openSheet(): ActionView {
    this.history.forget();
    return this.after([this.host.open(this.user)]);
  }

  /** What a visitor sees first: the sample with the door of the add-on beside it. */
  welcome(): ActionView {
    const opened = this.openSheet();
    if (this.options.begin === 'empty-sheet') return opened;
    const { world, shown } = this.click(frontDoor);
    return { world, shown: [...opened.shown, ...shown] };
  }

  switchUser(email: string): ActionView {
    if (!sampleUsers.some((user) => user.email === email)) throw new Error(`no user ${email}`);
    this.user = email;
    return this.openSheet();
  }

  click(path: string, answers: readonly UiAnswer[] = []): ActionView {
    return this.changing(() => this.after([this.host.runMenu(path, { user: this.user, answers })]));
  }

  call(name: string, args: readonly unknown[]): ActionView {
    return this.changing(() => this.called(name, args));
  }

  private called(name: string, args: readonly unknown[]): ActionView {
    const execution = this.host.call(name, args, { user: this.user });
    const result: CallResult =
      execution.status === 'ok'
        ? { ok: true, value: execution.value ?? null }
        : { ok: false, name: execution.error?.name ?? 'Error', message: execution.error?.message ?? '' };
    return { ...this.after([execution], 'quiet', methodOf(args)), result };
  }

  type(tab: string, a1: string, text: string): ActionView {
    return this.byHand(() => this.host.hand.type(tab, a1, text, this.user));
  }

  /** Pastes a block with its upper left corner at the cell. */
  paste(tab: string, a1: string, block: readonly (readonly string[])[]): ActionView {
    return this.byHand(() => this.host.hand.paste(tab, a1, block, this.user));
  }

  insertRow(tab: string, before: number): ActionView {
    return this.byHand(() => this.host.hand.insertRows(tab, before, 1));
  }

  deleteRow(tab: string, row: number): ActionView {
    return this.byHand(() => this.host.hand.deleteRows(tab, row, 1));
  }

  /** Takes back the last change of the sheets, by hand or by the add-on, as Ctrl+Z does. */
  undo(): ActionView {
    this.history.undo(this.host.state);
    return this.after([]);
  }

  /** An action of the visitor that may change the sheets. */
  private changing(action: () => ActionView): ActionView {
    const before = beforeChange(this.host.state);
    const answer = action();
    this.history.note(before, this.host.state);
    return { ...answer, world: this.world() };
  }

  /** A rejected edit leaves the cell unchanged. */
  byHand(action: () => void): ActionView {
    try {
      return this.changing(() => {
        action();
        return this.after([]);
      });
    } catch (refusal) {
      if (!(refusal instanceof HandRefused)) throw refusal;
      return { ...this.after([]), refused: refusal.message };
    }
  }

  select(tab: string, a1: string): ActionView {
    const { state } = this.host;
    const sheet = sheetNamed(state.workbook, tab);
    const area = sheet && areaOf(a1, sheet);
    if (sheet && area) {
      const selections = { ...state.workbook.selections, [sheet.id]: area };
      state.workbook = { ...state.workbook, activeSheet: sheet.id, selections };
    }
    return this.after([]);
  }

  moveClock(move: ClockMove): ActionView {
    const shown: ShownView[] = [];
    // What others did meanwhile is not the visitor's to take back.
    this.history.forget();
    moveClockTo(this.host, momentOf(this.host, move), (execution) =>
      shown.push(...this.after([execution]).shown),
    );
    return { world: this.world(), shown };
  }

  private note(execution: Execution, detail = ''): void {
    const at = shownTime(this.host.state.clock, this.host.state.workbook.timeZone);
    this.executions = [executionView(execution, at, detail), ...this.executions].slice(0, keptExecutions);
  }

  /** Shows errors of menu entries and triggers as the product does; sidebars handle their own. */
  private after(
    executions: readonly Execution[],
    errors: 'shown' | 'quiet' = 'shown',
    detail = '',
  ): ActionView {
    const shown = executions.flatMap((execution) => {
      this.note(execution, detail);
      const { error } = execution;
      const trouble: ShownView[] =
        error && errors === 'shown'
          ? [{ kind: 'alert', title: execution.function, text: error.message }]
          : [];
      return [...this.shown(execution), ...trouble];
    });
    return { world: this.world(), shown };
  }

  private shown(execution: Execution): ShownView[] {
    return execution.ui.map((event): ShownView => {
      const { kind, title } = event;
      if (kind === 'toast') return { kind, title, text: event.text, seconds: event.seconds };
      if (kind === 'sidebar') return { kind, title, frame: this.addFrame(event.html) };
      if (kind !== 'dialog') return { kind: 'alert', title, text: event.text };
      const { width = 600, height = 400 } = event;
      return { kind, title, frame: this.addFrame(event.html), width, height };
    });
  }

  private addFrame(html: string): number {
    this.frameCount += 1;
    this.frames.set(this.frameCount, html);
    return this.frameCount;
  }
}
