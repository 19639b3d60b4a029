import { recalculate } from './model/formulas/recalculate';
import { copyWorld, newWorld, restoreWorld } from './model/world/world';
import type { Host, HostOptions, HostUser } from './public-api';
import { advanceTo } from './run/clock-triggers';
import type { HostCore } from './run/execution';
import { makeHand } from './run/hand';
import { findItem } from './run/menu';
import { loadProgram } from './run/program';
import { runFunction } from './run/run-function';
import { wiredArguments } from './run/wire';
import { longScope } from './services/authorization';
import type { Account } from './services/script-run';
import { openEvent } from './services/sheets/spreadsheet';

export type {
  Execution,
  Fault,
  Hook,
  Host,
  HostOptions,
  MenuItem,
  ServiceCall,
  Snapshot,
  TransientFailure,
  UiAnswer,
  WorldState,
} from './public-api';
export { remoteCalls } from './public-api';

/** Milliseconds of an ISO 8601 instant; it must carry its offset, or it would depend on this machine's zone. */
function instant(iso: string): number {
  const time = Date.parse(iso);
  if (Number.isNaN(time) || !/(Z|[+-]\d\d:\d\d)$/.test(iso))
    throw new Error(`not an instant with offset: ${iso}`);
  return time;
}

const day = 24 * 3_600_000;

function makeCore(options: HostOptions): HostCore {
  const program = loadProgram(options.dist);
  const {
    name = 'Bảng tính',
    locale = 'vi_VN',
    timeZone = program.manifest.timeZone,
  } = options.spreadsheet ?? {};
  const clock = instant(options.now);
  const spreadsheet = { name, locale, timeZone };
  const state =
    options.state ?? newWorld({ clock, seed: options.seed ?? 1, owner: options.owner, spreadsheet });
  const users = new Map<string, HostUser>((options.users ?? []).map((user) => [user.email, user]));
  /** What the world withholds counts beside what the options grant. */
  const accountOf = (account: Account): Account => {
    const withheld = state.access.withheld[account.email]?.map(longScope);
    const granted = account.granted ?? program.manifest.oauthScopes;
    if (!withheld || !granted) return account;
    return { ...account, granted: granted.filter((scope) => !withheld.includes(longScope(scope))) };
  };
  return {
    state,
    program,
    options,
    hook: options.hook,
    account: (email) => accountOf({ plan: 'consumer', email, ...users.get(email) }),
  };
}

/** Makes a local Apps Script bound to one spreadsheet: it runs the built files of a folder on a world of plain data. */
export function createHost(options: HostOptions): Host {
  const core = makeCore(options);
  const { state } = core;
  const hand = makeHand(state, options.language ?? 'en');
  const run: Host['run'] = (name, args = [], { user = options.owner, as = 'editor', answers = [] } = {}) =>
    runFunction(core, { function: name, user, as, answers, args: () => args });
  return {
    state,
    hand,
    now: () => new Date(Math.floor(state.clock)),
    calculate() {
      state.workbook = recalculate(state.workbook, state.clock, state.others);
    },
    setNow(iso) {
      state.clock = instant(iso);
    },
    advance(to, advanceOptions) {
      if (typeof to === 'string') return advanceTo(core, instant(to), advanceOptions);
      const { days = 0, hours = 0, minutes = 0 } = to;
      return advanceTo(core, state.clock + days * day + hours * 3_600_000 + minutes * 60_000, advanceOptions);
    },
    open: (user = options.owner, as = 'simple') =>
      runFunction(core, { function: 'onOpen', user, as, args: openEvent }),
    menu: () => state.ui.menus,
    runMenu(captionPath, { user = options.owner, answers = [] } = {}) {
      return run(findItem(state.ui.menus, captionPath).functionName, [], { user, as: 'menu', answers });
    },
    call(name, args, { user = options.owner, answers = [] } = {}) {
      const sent = wiredArguments(args);
      if (!sent.ok) throw new Error(sent.message);
      return runFunction(core, { function: name, user, as: 'client', answers, args: () => sent.value });
    },
    run,
    edit: (sheet, a1, text) => hand.type(sheet, a1, text),
    snapshot: () => ({ state: copyWorld(state) }),
    restore: (snapshot) => restoreWorld(state, snapshot.state),
    onHook(hook) {
      core.hook = hook;
    },
  };
}
