import type { Ports } from '../../../src/application/ports';
import type { Failure } from '../../../src/domain/failure';
import type { Outcome } from '../../../src/domain/outcome';
import { journal } from '../../../src/register/tables/journal';
import { workbook } from '../../../src/register/workbook';
import { sampleOf } from '../rules/sample';
import type { MemoryWorld } from './memory-ports';

export type Act = (ports: Ports) => Outcome<unknown, Failure>;

const colleague = 'dia-chinh@xa.example';

const watched = ['register', 'memory', 'drive', 'mail', 'triggers'] as const;

type Step = 'call' | 'cell';

/** Tells of every call of a port, and of every cell written: a write of many cells is no single step either. */
function watch(world: MemoryWorld, before: (step: Step) => void): Ports {
  const { book, ports } = world;
  const put = book.put.bind(book);
  book.put = (...cell) => {
    before('cell');
    put(...cell);
  };
  const watchedPort = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, member) {
        const value: unknown = Reflect.get(target, member);
        if (typeof value !== 'function') return value;
        return (...values: unknown[]): unknown => {
          before('call');
          return Reflect.apply(value, target, values);
        };
      },
    });
  return { ...ports, ...Object.fromEntries(watched.map((name) => [name, watchedPort(ports[name])])) };
}

const asColleague = (world: MemoryWorld, act: Act): Outcome<unknown, Failure> => {
  const { me } = world;
  world.me = colleague;
  try {
    return act(world.ports);
  } finally {
    world.me = me;
  }
};

const isBusy = (done: Outcome<unknown, Failure>): boolean => !done.ok && done.failure.code === 'busy';

/** Rows without IDs that depend on who was first, what left, and every ID that was given twice. */
function ending(world: MemoryWorld): string {
  const comparable = (text: string): string =>
    text.replace(/\b[A-Z]{2,4}-\d{2,}\b/g, (id) => id.replace(/\d+/, '*'));
  const lines = workbook
    .filter(({ tab }) => tab !== journal.tab)
    .flatMap(({ tab }) =>
      Array.from({ length: world.book.lines(tab) - 1 }, (_, index) => ({
        tab,
        row: world.book.row(tab, index + 2),
      })),
    );
  const ids = workbook.flatMap(({ tab, key, columns }) =>
    lines
      .filter((line) => line.tab === tab)
      .map(({ row }) => `${tab} ${row[columns[key]?.header ?? ''] ?? ''}`),
  );
  const doubled = ids.filter((id, index) => !id.endsWith(' ') && ids.indexOf(id) !== index);
  return JSON.stringify({
    rows: lines.map(({ tab, row }) => comparable(`${tab} ${JSON.stringify(row)}`)).sort(),
    letters: world.outbox.map(({ to, subject }) => `${to} ${subject}`).sort(),
    files: world.drive.files.map(({ key, name }) => `${key} ${name}`).sort(),
    doubled,
  });
}

export interface TwoAtOnce {
  /** How the world looks after one and then the other, in both orders. */
  readonly inTurn: readonly string[];
  /** The same with the colleague's act whole at each call of the other; who found the lock taken tries again. */
  readonly meanwhile: readonly string[];
}

/** A write of a whole sheet has hundreds of cells, which are all alike. */
const cellsTried = 3;

/** With `SAMPLE=all` every call. */
const callsTried = 3;

/** The moments of an act: calls of a port, and some of the cells that it writes. */
function momentsOf(world: MemoryWorld, act: Act): readonly number[] {
  const steps: Step[] = [];
  act(watch(world, (step) => void steps.push(step)));
  const having = (wanted: Step): readonly number[] =>
    steps.flatMap((step, index) => (step === wanted ? [index + 1] : []));
  const cells = having('cell');
  const stride = Math.max(1, Math.ceil(cells.length / cellsTried));
  return [
    ...sampleOf(having('call'), callsTried),
    ...cells.filter((_, index) => index % stride === stride - 1),
  ];
}

/** Plays two acts of two people in the ways in which one falls into the other. */
export function twoAtOnce(makeWorld: () => MemoryWorld, first: Act, second: Act): TwoAtOnce {
  const inTurn = [true, false].map((isFirst) => {
    const world = makeWorld();
    // A pair of which one is refused in an untouched world would prove nothing.
    const began = isFirst ? first(world.ports) : asColleague(world, second);
    if (!began.ok) throw new Error(JSON.stringify(began.failure));
    if (isFirst) asColleague(world, second);
    if (!isFirst) first(world.ports);
    return ending(world);
  });
  const meanwhile = momentsOf(makeWorld(), first).map((moment) => {
    const world = makeWorld();
    let steps = 0;
    let refused = false;
    const ports = watch(world, () => {
      steps += 1;
      if (steps === moment) refused = isBusy(asColleague(world, second));
    });
    const done = first(ports);
    if (refused) asColleague(world, second);
    if (isBusy(done)) first(world.ports);
    return ending(world);
  });
  return { inTurn, meanwhile };
}
