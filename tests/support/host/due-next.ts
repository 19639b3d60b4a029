import type { Host } from '../../../src/host/host';
import { provedProducts } from '../../../src/register/defaults/task-products';
import { actionLines } from '../../../src/register/overview/places';
import { tasks } from '../../../src/register/tables/tasks';
import type { BoardLines } from './board-cells';
import { askFor } from './journey';
import { shownRows } from './journey-sheets';

/** Tasks that Hôm nay words as a step of the conference, by what they make. */
const stepProducts = (['numberedLetters', 'handover', 'broadcast', 'results'] as const).map(
  (product) => provedProducts[product],
);

/** Of the next actions: what is due on a day, in its first words. */
interface Due {
  readonly kind: 'task' | 'petition' | 'step';
  readonly day: string;
  readonly words: string;
}

/** The few that the board shows; a day of January is in the year after the season began. */
function dueOnBoard(host: Host, lines: BoardLines): readonly Due[] {
  const at = lines.findIndex((line) => line[0] === 'Việc tiếp theo');
  const contents = new Set(
    shownRows(host, tasks.tab).map((row) => String(row[tasks.columns.content.header])),
  );
  return lines.slice(at + 1, at + 1 + actionLines).flatMap((line): readonly Due[] => {
    const [words, day] = [String(line[0] ?? '').replace(/…$/, ''), String(line[3] ?? '')];
    const [date, month] = day.slice(0, 5).split('/');
    if (day === '') return [];
    const isTask = [...contents].some((content) => content.startsWith(words));
    const kind = words.startsWith('Kiến nghị “') ? 'petition' : isTask ? 'task' : 'step';
    return [{ kind, words, day: `${month === '01' ? 2027 : 2026}-${month}-${date}` }];
  });
}

/** The next five of Hôm nay, and whether there are more. */
function dueToday(host: Host): { readonly due: readonly Due[]; readonly isAll: boolean } {
  const { actions, further } = askFor(host, 'today.open', {});
  const due = actions.flatMap(({ key, title, detail }): readonly Due[] => {
    const [, date, month, year] = /(\d\d)\/(\d\d)\/(\d{4})$/.exec(detail) ?? [];
    const [name = ''] = key.split(' ');
    const kind = name === 'task' || name === 'petition' ? name : 'step';
    return year === undefined
      ? []
      : [{ kind, words: title.replace(/…$/, ''), day: `${year}-${month}-${date}` }];
  });
  return { due, isAll: further === 0 };
}

/** What is due next, on the board and in Hôm nay, as far as both show everything: tasks, and the first petition. */
export function dueNext(
  host: Host,
  lines: BoardLines,
): { readonly board: Readonly<Record<string, string>>; readonly today: Readonly<Record<string, string>> } {
  const [board, { due, isAll }] = [dueOnBoard(host, lines), dueToday(host)];
  const last = (list: readonly Due[]): string => list.at(-1)?.day ?? '9999';
  const until =
    [board.length < actionLines ? '9999' : last(board), isAll ? '9999' : last(due)].sort()[0] ?? '';
  const steps = shownRows(host, tasks.tab)
    .filter((row) => stepProducts.some((product) => row[tasks.columns.product.header] === product))
    .map((row) => String(row[tasks.columns.content.header]));
  const figures = (list: readonly Due[]): Readonly<Record<string, string>> => {
    const before = list.filter(({ day }) => day < until);
    const isOwn = ({ kind, words }: Due): boolean =>
      kind === 'task' && !steps.some((content) => content.startsWith(words));
    return {
      'next tasks': before
        .filter(isOwn)
        .map(({ day, words }) => `${day} ${words.slice(0, 40)}`)
        .sort()
        .join('; '),
      'first petition due': before.find(({ kind }) => kind === 'petition')?.day ?? '',
    };
  };
  return { board: figures(board), today: figures(due) };
}
