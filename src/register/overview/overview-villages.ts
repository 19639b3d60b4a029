import { hasOwnProcedure, petitionClasses } from '../../domain/petitions/petition';
import { declaredSettings } from '../settings/settings';
import { attendees, groupLabels } from '../tables/attendees';
import { channelLabels, classLabels, petitions } from '../tables/petitions';
import { villages } from '../tables/villages';
import { foldFunction, holds, postsFunction, wordsFunction } from './folded-text';
import {
  type Condition,
  chosen,
  columnsOf,
  countOf,
  filledIn,
  forEach,
  isInvited,
  ofConference,
  overArrays,
  type Positions,
  petitionsOf,
  quoted,
} from './formula';
import { setting } from './overview-clocks';

const column = (number: number): string => `CHOOSECOLS(who;${number})`;

/** Defines `names`: the villages in the scope of the conference; all of them if it names none (clause S41). */
function namesInScope(positions: Positions): string {
  const name = columnsOf(positions, villages)('name');
  const scope = `IFERROR(${ofConference(positions, 'scope')}&"";"")`;
  const isNamed = forEach('every', 'name', 'IF(ISNUMBER(SEARCH(words(name);scope));1;0)');
  return (
    `every;FILTER(${name};${filledIn(positions, villages, 'name')});scope;words(${scope});` +
    `named;${isNamed};names;FILTER(every;(named=1)+(SUM(named)=0))`
  );
}

/** Defines the invited people, by column: where from, posts, citizen, informed, coming. */
function invitedPeople(positions: Positions): string {
  const at = columnsOf(positions, attendees);
  const fields = (['village', 'title', 'group', 'reply', 'sentOn', 'renotify'] as const).map(at).join(';');
  const name = columnsOf(positions, villages)('name');
  // Written as in the list of villages, or without accents.
  const place = `IF(COUNTIFS(${name};TRIM(text))>0;LOWER(TRIM(text));fold(text))`;
  return [
    `who;IFERROR(FILTER(HSTACK(${fields});${isInvited(positions)});HSTACK("";"";"";"";"";""))`,
    `place;${forEach(column(1), 'text', place)}`,
    `title;${forEach(column(2), 'text', 'posts(text)')}`,
    `party;${forEach('title', 'text', holds('text', 'party-secretary'))}`,
    `head;${forEach('title', 'text', holds('text', 'village-head'))}`,
    `front;${forEach('title', 'text', holds('text', 'front-head'))}`,
    `citizen;(${column(3)}=${quoted(groupLabels.citizens)})*(party+head+front=0)`,
    `told;(${column(5)}>0)*(${column(5)}<=TODAY())*(${column(6)}<>"Có")`,
    `coming;(${column(4)}=${quoted(attendees.columns.reply.labels.coming)})*1`,
  ].join(';');
}

const ofVillage = (marks: string): string =>
  `SUM(((place=LOWER(TRIM(village)))+(place=fold(village))>0)*${marks})`;

const perVillage = (formula: string): string => forEach('names', 'village', formula);

const post = (marks: string): string => perVillage(`IF(${ofVillage(marks)}>0;"có";"thiếu")`);

function quotaOf(positions: Positions): string {
  const at = columnsOf(positions, villages);
  const own = `INDEX(${at('quota')};MATCH(village;${at('name')};0))`;
  return `IF(ISNUMBER(${own});${own};usual)`;
}

/** Opinions on the list of the village, as `Tổng hợp ý kiến thôn` counts them. */
function opinionsOf(positions: Positions): string {
  const at = columnsOf(positions, petitions);
  const own: readonly Condition[] = [
    [at('conference'), chosen.conference],
    [at('village'), 'village'],
    [at('channel'), quoted(channelLabels.front)],
  ];
  const elsewhere = petitionClasses
    .filter((kind) => kind === 'denunciation' || hasOwnProcedure({ class: kind }))
    .map((kind) => countOf(...own, [at('class'), quoted(classLabels[kind])]));
  return [countOf(...own), ...elsewhere].join('-');
}

const headings = [
  'Thôn',
  'Bí thư chi bộ',
  'Trưởng thôn',
  'Trưởng ban CTMT',
  '',
  'Công dân',
  'Chỉ tiêu',
  'Đã báo',
  'Xác nhận',
  'Kiến nghị',
  '',
  'Ý kiến thôn gửi',
];

/** Columns of the petitions of a village, from 1. */
export const villagePetitions = headings.indexOf('Kiến nghị') + 1;

/** Per village: three posts, citizens against quota, letters, confirmations, petitions; one formula (S25, S26). */
export function villageBlock(positions: Positions): readonly (readonly string[])[] {
  const at = columnsOf(positions, petitions);
  const matters = petitionsOf(positions, [at('conference'), chosen.conference], [at('village'), 'village']);
  const blank = perVillage('""');
  const columns = [
    'names',
    post('party'),
    post('head'),
    post('front'),
    blank,
    perVillage(ofVillage('citizen')),
    perVillage(quotaOf(positions)),
    perVillage(ofVillage('told')),
    perVillage(ofVillage('coming')),
    perVillage(matters),
    blank,
    perVillage(opinionsOf(positions)),
  ];
  const definitions = [
    foldFunction,
    wordsFunction,
    postsFunction,
    namesInScope(positions),
    invitedPeople(positions),
    `usual;${setting(positions, declaredSettings.terms.citizensPerVillage)}`,
  ].join(';');
  return [headings, [overArrays(`IFERROR(LET(${definitions};HSTACK(${columns.join(';')}));"")`)]];
}
