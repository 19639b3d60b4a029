import type { MethodName } from '../src/rpc/contract';
import type { Reply } from '../src/rpc/protocol';
import { builtInTemplates } from '../src/templates/papers/built-in-templates';
import { type Answers, hasTemplate, inputsFor, methodNames } from './hostile/inputs/any-input';
import { called, request, storedRows } from './support/host/office';
import {
  found,
  guestPhone,
  leaving,
  ordinary,
  privateSeason,
  secret,
  secretWords,
} from './support/host/private-season';
import { sampleOf } from './support/rules/sample';

/** Inputs as a sidebar would send them, with existing IDs, the denunciation first. */
const answers: Answers = {
  texts: (key) =>
    ({
      request: [request(900)],
      id: ['KN-0100', 'KN-0001', 'HN-01', 'DB-0001'],
      conference: ['HN-01'],
      from: ['HN-01'],
      about: ['KN-0100', 'KN-0001'],
      subjects: ['KN-0100', 'KN-0001'],
      papers: ['VB-0001', 'VB-0002', 'VB-0003'],
      people: ['DB-0001', 'DB-0002'],
      date: ['29/12/2026'],
      tab: ['Kiến nghị'],
      cell: ['E4'],
    })[key] ?? ['KN-0100'],
  // A form that changes nothing, and one that is out of date.
  drafts: () => [{}, { village: 'Thôn khác', unit: 'Đơn vị khác', content: 'Nội dung khác' }],
};

const season = privateSeason(secret);
const { host } = season;
const start = host.snapshot();

/** Answer and traces of a method called with the denunciation. */
function asked(name: MethodName): Readonly<Record<string, string>> {
  host.restore(start);
  const inputs = sampleOf(inputsFor(name, answers).filter(hasTemplate(name)), 1);
  const executions = inputs.map((input) => called(host, name, input));
  const replies = executions.map(({ value }) => String(value));
  return { ...leaving({ host, executions, replies: '' }), replies: replies.join('\n') };
}

describe('a denunciation, with any call of the add-on', () => {
  // Runs over the contract, so that methods added later are covered.
  it.each(methodNames)(
    '%s discloses nothing of it',
    (name) => {
      expect(found(asked(name), secretWords)).toEqual([]);
    },
    120_000,
  );
});

describe('the papers of a conference', () => {
  host.restore(start);
  const made = Object.keys(builtInTemplates).filter((kind) => kind !== 'invitation');
  const reply = JSON.parse(
    String(
      called(host, 'paper.make', { conference: 'HN-01', kinds: made, subjects: null, mode: 'missing' }).value,
    ),
  ) as Reply<unknown>;
  const { papers = '' } = leaving({ host, executions: [], replies: '' });
  const kinds = new Set(storedRows(host, 'Văn bản').map((row) => row['Loại văn bản']));
  const shown = JSON.stringify(storedRows(host, 'Công khai'));

  it('are made of every kind that has a template', () => {
    expect(reply).toMatchObject({ ok: true });
    expect(kinds.size).toBeGreaterThan(3);
  });

  it('print no phone, and in public lists nobody who did not agree', () => {
    expect(found({ papers }, [ordinary.phone, guestPhone, ...secretWords])).toEqual([]);
    expect(found({ shown }, [ordinary.speaker, ordinary.phone, ...secretWords])).toEqual([]);
  });
});
