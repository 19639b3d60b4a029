import type { Snapshot } from '../../../../src/host/host';
import { closeReceipt, followMatter, recordTurn, replaceGuest } from './mending-steps';
import {
  correctGuest,
  importLists,
  namePosts,
  restoreTemplate,
  restyleTemplate,
  setLedgerBack,
} from './office-steps';
import {
  addLatecomers,
  agendaPapers,
  breakRegister,
  guests,
  holdConference,
  issueConference,
  issuedAgenda,
  loseFiles,
  planAgenda,
  prepareRegister,
  rehearseSeason,
  requestOf,
  sendWithOneCutOff,
  sendWithOneInDoubt,
  tickDoorList,
  typeByHand,
  typeInto,
  waitForWeekBefore,
  waitForYears,
  walkIn,
} from './season-steps';
import { editing } from './shown-rows';
import { mustDo, openStage, type Stage } from './stage';

/** Moments of one season; each is reached from the one named beside it. Everybody in it is made up. */
const steps = {
  blank: { after: null, play: (stage: Stage) => void stage.host.open() },
  empty: { after: 'blank', play: (stage: Stage) => void stage.setUp() },
  rehearsing: { after: 'empty', play: rehearseSeason },
  ready: { after: 'blank', play: prepareRegister },
  broken: { after: 'ready', play: breakRegister },
  planned: {
    after: 'ready',
    play: (stage: Stage) =>
      void mustDo(
        stage.call('preparation.fill', { conference: 'HN-01', sheet: 'tasks', request: requestOf(5) }),
      ),
  },
  moved: {
    after: 'planned',
    play: (stage: Stage) => typeInto(stage, 'Hội nghị', 2, 'Ngày tổ chức', '15/12/2026'),
  },
  reserved: {
    after: 'ready',
    play(stage: Stage) {
      const people = guests(50, 1, 0).map((guest) => ({ ...guest, seat: 'Dự bị' }));
      mustDo(stage.call('attendee.import', { request: requestOf(6), people }));
    },
  },
  replaced: { after: 'reserved', play: replaceGuest },
  spoken: { after: 'ready', play: recordTurn },
  receipted: { after: 'programmed', play: closeReceipt },
  stepped: { after: 'ready', play: followMatter },
  posted: { after: 'ready', play: namePosts },
  imported: { after: 'ready', play: importLists },
  restyled: { after: 'ready', play: restyleTemplate },
  restored: { after: 'restyled', play: restoreTemplate },
  'walked-in': {
    after: 'ready',
    play: (stage: Stage) => void mustDo(stage.call('roll.add', walkIn)),
  },
  doored: {
    after: 'ready',
    play: (stage: Stage) => void mustDo(stage.call('door.make', { conference: 'HN-01' })),
  },
  ticked: { after: 'doored', play: tickDoorList },
  shown: {
    after: 'ready',
    play(stage: Stage) {
      typeInto(stage, 'Kiến nghị', 2, 'Công khai', 'Có');
      mustDo(stage.call('public.refresh', {}));
      typeInto(stage, 'Kiến nghị', 3, 'Công khai', 'Có');
      typeInto(stage, 'Kiến nghị', 2, 'Trạng thái', 'Đã trả lời');
    },
  },
  closed: {
    after: 'ready',
    play: (stage: Stage) => typeInto(stage, 'Kiến nghị', 2, 'Trạng thái', 'Đã giải quyết'),
  },
  untidy: { after: 'ready', play: typeByHand },
  papers: {
    after: 'ready',
    play: (stage: Stage) =>
      void mustDo(stage.call('invitation.make', { conference: 'HN-01', per: 'village' })),
  },
  programmed: { after: 'ready', play: planAgenda },
  drafted: {
    after: 'programmed',
    play: (stage: Stage) => void mustDo(stage.call('paper.make', agendaPapers)),
  },
  lost: { after: 'drafted', play: loseFiles },
  announced: {
    after: 'drafted',
    play: (stage: Stage) => void mustDo(stage.call('paper.issue', issuedAgenda)),
  },
  corrected: { after: 'papers', play: correctGuest },
  joined: { after: 'papers', play: addLatecomers },
  signed: { after: 'papers', play: issueConference },
  finished: {
    after: 'signed',
    play: (stage: Stage) =>
      void mustDo(stage.call('invitation.finish', { conference: 'HN-01', number: '05', date: '19/11/2026' })),
  },
  handed: {
    after: 'finished',
    play: (stage: Stage) =>
      void mustDo(
        stage.call('invitation.hand-over', {
          conference: 'HN-01',
          people: ['DB-0002', 'DB-0005'],
          date: '20/11/2026',
          by: 'Trưởng thôn',
          request: requestOf(9),
        }),
      ),
  },
  sent: {
    after: 'finished',
    play: (stage: Stage) => void mustDo(stage.call('invitation.send', { conference: 'HN-01', people: [] })),
  },
  changed: {
    after: 'sent',
    play: (stage: Stage) => {
      const moved = editing(stage, 'conference.open', 'conferences', 'HN-01', { date: '15/12/2026' });
      mustDo(stage.call('conference.save', moved));
    },
  },
  'week-before': { after: 'sent', play: waitForWeekBefore },
  postponed: {
    after: 'week-before',
    play: (stage: Stage) =>
      void mustDo(stage.call('conference.set-status', { id: 'HN-01', status: 'postponed' })),
  },
  held: { after: 'week-before', play: holdConference },
  'years-later': { after: 'held', play: waitForYears },
  'set-back': { after: 'sent', play: setLedgerBack },
  'cut-off': { after: 'finished', play: sendWithOneCutOff },
  doubtful: { after: 'finished', play: sendWithOneInDoubt },
} as const satisfies Record<string, { readonly after: string | null; play(stage: Stage): void }>;

export type WorldName = keyof typeof steps;

// Object.keys forgets that they are the keys of the steps.
export const worldNames = Object.keys(steps) as WorldName[];

/** Prepared moments of the season, each played once and then only put back. */
export class Worlds {
  readonly stage: Stage;
  private readonly moments = new Map<WorldName, Snapshot>();

  /** With `prepared`, the moments are taken from there: what is tried here need not have led to them. */
  constructor(
    readonly dist: string,
    seed = 1,
    private readonly prepared?: Worlds,
  ) {
    this.stage = openStage(dist, seed);
  }

  private snapshotOf(name: WorldName): Snapshot | undefined {
    return this.moments.get(name) ?? (this.prepared?.enter(name) && this.prepared.moments.get(name));
  }

  /** Brings the stage to this moment. */
  enter(name: WorldName): Stage {
    const { host } = this.stage;
    host.onHook(undefined);
    const prepared = this.snapshotOf(name);
    if (prepared) {
      host.restore(prepared);
      return this.stage;
    }
    const step: { readonly after: WorldName | null; play(stage: Stage): void } = steps[name];
    if (step.after) this.enter(step.after);
    step.play(this.stage);
    this.moments.set(name, host.snapshot());
    return this.stage;
  }
}
