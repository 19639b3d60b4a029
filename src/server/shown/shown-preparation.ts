import type { VillageMatrixRow } from '../../application/attendees/village-matrix';
import type { ClockRow } from '../../application/conference/conference-clocks';
import type { ConferencePreparation, PreparationFacts } from '../../application/conference/open-preparation';
import type { BudgetList, BudgetRow, TaskRow } from '../../application/conference/preparation-lists';
import type { OpenPetitionRow } from '../../application/petitions/carried-petitions';
import type { Evidence } from '../../domain/conference/proof-clocks';
import { joined } from '../../domain/text/joined';
import { agenda as agendaTable } from '../../register/tables/agenda';
import { attendees as attendeesTable, groupLabels } from '../../register/tables/attendees';
import { budget as budgetTable } from '../../register/tables/budget';
import { tasks as tasksTable } from '../../register/tables/tasks';
import type { ShownGap, SidebarPlace } from '../../rpc/place';
import type {
  Mark,
  ShownClock,
  ShownLine,
  ShownPreparation,
  ShownPreparationFacts,
  ShownTask,
} from '../../rpc/shown-preparation';
import { moneyText, lineWords as words } from '../../text/lists/preparation-lines';
import { villagePostName } from '../../text/lists/village-posts';
import { shownDay, shownIso } from '../../text/shown-date';
import { gapOf } from '../places/gaps';
import { at, inSheet } from '../places/places';

/** The answer for Chuẩn bị in words, so that its sidebar need not contain them. */
export const shownPreparation = (facts: PreparationFacts): ShownPreparationFacts => ({
  ...facts,
  preparation: facts.preparation && inWords(facts.preparation),
});

const inWords = (preparation: ConferencePreparation): ShownPreparation => {
  const { daysToMonth, agenda, money, ...rest } = preparation;
  return {
    ...rest,
    clocks: preparation.clocks.map(shownClock),
    monthNear: daysToMonth === null ? '' : words.monthNear(daysToMonth),
    missing: preparation.missing.map((code) => gapOf(code, preparation.roles.row.id)),
    petitions: preparation.petitions.map(petition),
    tasks: { ...preparation.tasks, rows: preparation.tasks.rows.map(task) },
    agenda: {
      items: agenda.items,
      length: words.minutes(agenda.minutes, agenda.halfDay),
      flaws: agenda.flaws.map(({ id, kind, content, minutes }) => ({
        text: words.flaw[kind](content, minutes),
        place: inSheet(agendaTable, id, 'from'),
      })),
      materials: agenda.materials.map(({ id, name, by, dueOn }) =>
        line(name, {
          notes: [joined(' · ', by, shownIso(dueOn))],
          gaps: by === '' ? [{ text: words.noOwner, place: inSheet(agendaTable, id, 'materialBy') }] : [],
        }),
      ),
    },
    money: {
      lines: money.lines.length === 0 ? [] : [...money.lines.map(budgetLine), total(money.lines)],
      entitled: words.entitled(money.entitled),
      gaps: unpaid(money.unknownPayroll),
    },
    venue: venue(preparation.venue, preparation.roles.row.id),
    villages: preparation.villages.map(village),
  };
};

const line = (title: string, more: Partial<ShownLine>): ShownLine => ({
  title,
  isStrong: false,
  aside: '',
  notes: [],
  amounts: [],
  marks: [],
  gaps: [],
  ...more,
});

const verdictTones = { met: 'good', late: 'bad', missing: 'warn' } as const;

const stateTones = { met: 'good', late: 'bad', missed: 'bad', 'due-today': 'warn', open: 'plain' } as const;

export const shownClock = ({ kind, lastDay, verdict, evidence }: ClockRow): ShownClock => ({
  kind,
  lastDay,
  verdict,
  title: words.clock[kind],
  mark: { tone: verdictTones[verdict], text: words.verdict[verdict] },
  dayText: words.lastDay(shownIso(lastDay, shownDay)),
  proofs: evidence.map(proof),
});

function proof({ what, doneOn, state, done, needed }: Evidence): ShownClock['proofs'][number] {
  const count = what === 'letters' ? `${words.of(done, needed)}: ` : '';
  const undone = what === 'letters' && done > 0 ? words.undone.some : words.undone.none;
  const text = `${count}${words.state[state](shownIso(doneOn), undone)}`;
  return { title: words.evidence[what], mark: { tone: stateTones[state], text } };
}

const petition = ({ id, village, excerpt, originYear, years }: OpenPetitionRow): ShownLine =>
  line(joined(' · ', id, village), {
    isStrong: true,
    aside: { tone: years > 0 ? 'warn' : 'plain', text: words.outstanding(originYear, years) },
    notes: [excerpt],
  });

const unpaid = ({ count, first }: BudgetList['unknownPayroll']): readonly ShownGap[] =>
  count > 0
    ? [{ text: words.unknownPayroll(count), place: inSheet(attendeesTable, first, 'onPayroll') }]
    : [];

const task = ({ responsible, supporting, dueOn, late, oneOwner, ...row }: TaskRow): ShownTask => ({
  ...row,
  detail: joined(' · ', shownIso(dueOn), responsible, supporting === '' ? '' : words.with(supporting)),
  marks: late ? [{ tone: 'bad', text: words.late }] : [],
  gaps: oneOwner ? [] : [{ text: words.owners, place: inSheet(tasksTable, row.id, 'responsible') }],
});

const budgetLine = (row: BudgetRow): ShownLine =>
  line(row.item, {
    notes: [words.line(row.planned, row.settled)],
    amounts: row.rated
      ? [
          [words.estimate, moneyText(row.estimate)],
          [words.settlement, moneyText(row.settlement)],
        ]
      : [],
    gaps: row.rated ? [] : [{ text: words.noRate, place: inSheet(budgetTable, row.id, 'rate') }],
  });

function total(rows: readonly BudgetRow[]): ShownLine {
  const sumOf = (field: 'estimate' | 'settlement' | 'actual'): string =>
    moneyText(rows.reduce((sum, row) => sum + row[field], 0));
  return line(words.total, {
    isStrong: true,
    amounts: [
      [words.estimate, sumOf('estimate')],
      [words.settlement, sumOf('settlement')],
      [words.actual, sumOf('actual')],
    ],
  });
}

function venue(
  { name, capacity, invited }: ConferencePreparation['venue'],
  row: string,
): ShownPreparation['venue'] {
  const gap = (text: string): readonly ShownGap[] => [
    { text, place: at('conference-form', 'details', { row, field: 'capacity' }) },
  ];
  if (capacity === null) return { name, seats: '', gaps: gap(words.noCapacity(invited)) };
  const excess = invited - capacity;
  return {
    name,
    seats: words.capacity(invited, capacity),
    gaps: excess > 0 ? gap(words.overCapacity(excess)) : [],
  };
}

/** A village with its posts and quota; marks show gaps and surplus. */
function village(row: VillageMatrixRow): ShownLine {
  const { posts, shortage, surplus, reserves, doubles } = row;
  const holders = [...new Set(posts.map(({ holder }) => holder).filter((name) => name !== ''))];
  const gap = (text: string, draft: SidebarPlace['draft']): ShownGap => ({
    text,
    place: at('attendee-form', 'one-person', { draft }),
  });
  const gaps = posts.flatMap(({ post, invitee }) =>
    invitee ? [gap(words.hole(villagePostName(post)), { ...invitee })] : [],
  );
  if (shortage > 0)
    gaps.push(gap(words.shortage(shortage), { village: row.name, group: groupLabels.citizens }));
  const marks: Mark[] = [];
  if (surplus > 0) marks.push({ tone: 'warn', text: words.surplus(surplus) });
  if (marks.length === 0 && gaps.length === 0) marks.push({ tone: 'good', text: words.complete });
  if (reserves > 0) marks.push({ tone: 'plain', text: words.reserves(reserves) });
  return line(row.name, {
    isStrong: true,
    aside: words.heads(row.people),
    notes: [
      holders.join(', '),
      doubles > 0 ? words.double(doubles) : '',
      words.citizens(row.citizens, row.quota),
      words.asked(row.asked, row.confirmed, row.declined),
    ].filter((note) => note !== ''),
    marks,
    gaps,
  });
}
