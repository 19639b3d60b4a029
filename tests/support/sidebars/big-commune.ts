import { readPastedList } from '../../../src/register/lists/read-pasted-list';
import type { TellingFacts } from '../../../src/rpc/answers';
import { shownList } from '../../../src/server/shown/shown-list';
import { shownPreparation } from '../../../src/server/shown/shown-preparation';
import { followFacts, rollFacts } from './hall-facts';
import { preparationFacts } from './preparation-facts';
import { findings, invitationFacts, tellingFacts, villageNames } from './sidebar-facts';

// The lists of a commune of 40 villages and 500 guests, as long as sidebars ever get them.

const times = <Item>(count: number, make: (at: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** The items one after another, `count` of them, each with an ID of its own. */
const repeated = <Item>(items: readonly Item[], count: number, named: (item: Item, at: number) => Item) =>
  times(count, (at) => items[at % items.length])
    .filter((item) => item !== undefined)
    .map(named);

const village = (at: number): string => `Thôn ${at + 1}`;

const { preparation } = preparationFacts;

export const bigPreparation = shownPreparation({
  ...preparationFacts,
  preparation: preparation && {
    ...preparation,
    villages: repeated(preparation.villages, 40, (one, at) => ({ ...one, name: village(at) })),
    people: [
      // Most guests of a commune come from its offices, which have no village.
      ...repeated(preparation.people, 128, (one, at) => ({ ...one, id: `DB-${at}`, village: '' })),
      ...preparation.people,
    ],
  },
});

export const bigInvitation = {
  ...invitationFacts,
  villages: repeated(invitationFacts.villages, 40, (one, at) => ({ ...one, name: village(at) })),
};

export const bigTelling: TellingFacts = {
  ...tellingFacts,
  people: repeated(tellingFacts.people, 500, (one, at) => ({
    ...one,
    id: `DB-${at}`,
    village: village(at % 40),
  })),
};

export const bigRoll = {
  ...rollFacts,
  people: repeated(rollFacts.people, 500, (one, at) => ({ ...one, id: `DB-${at}` })),
};

export const bigFollow = {
  ...followFacts,
  petitions: repeated(followFacts.petitions, 200, (one, at) => ({
    ...one,
    row: { ...one.row, id: `KN-${at}` },
  })),
};

export const bigFindings = repeated(findings, 240, (one, at) => ({ ...one, cell: `D${at + 2}` }));

export const bigList = shownList(
  readPastedList(
    `Họ tên\tThôn\tSĐT\n${times(200, (at) => `Nguyễn Văn Mẫu\tThôn ${at % 2 === 0 ? 'Lạ' : '1'}\t09${10_000_000 + at}`).join('\n')}`,
    { conference: 'HN-0001', group: '', village: '', villages: villageNames },
  ),
);
