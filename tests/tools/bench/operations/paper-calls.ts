import { isLong } from '../../../../src/domain/pulse/long-work';
import type { Execution, Host } from '../../../../src/host/host';
import { lastRowOf, sheetNamed } from '../../../../src/host/model/workbook/workbook';
import { type MadePaperCode, madePaperCodes, paperKinds } from '../../../../src/register/papers/paper-kinds';
import { called, given, request } from '../../../support/host/office';
import type { Goal } from '../measures/goals';
import { done, populated } from './bench-world';

/** Calls to Google for making papers with one click. */
interface PaperCalls {
  readonly what: string;
  readonly made: number;
  readonly calls: number;
  /** Sheets read before anything is made. */
  readonly reads: number;
}

/** A register for every kind of paper, with a conference whose invitations state another hall. */
function paperWorld(petitions: number): Host {
  const host = populated({ attendees: 20, petitions, informed: false, issued: true });
  for (const [index, sheet] of (['agenda', 'tasks', 'budget'] as const).entries()) {
    done(called(host, 'preparation.fill', { conference: 'HN-01', sheet, request: request(20 + index) }));
  }
  pasteRow(host, 'Kiến nghị', {
    'Mã KN': 'KN-9001',
    'Mã hội nghị': 'HN-01',
    'Người nêu': 'Bà Lê Thị Mẫu',
    'Thôn/Đơn vị': 'Thôn 1',
    'Kênh tiếp nhận': 'Hòm thư góp ý, đường dây nóng',
    'Ngày tiếp nhận': '10/11/2026',
    'Nội dung kiến nghị': 'Đề nghị nâng cấp tuyến đường tỉnh qua xã',
    'Lĩnh vực': 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
    'Phân loại': 'Kiến nghị',
    'Thẩm quyền': 'Cấp tỉnh',
    'Trạng thái': 'Đang giải quyết',
  });
  pasteRow(host, 'Phiếu', {
    'Mã nội dung': 'PH-0001',
    'Mã hội nghị': 'HN-01',
    Đợt: '1',
    'Đối tượng lấy ý kiến': 'Công an xã',
    'Nội dung lấy ý kiến': 'Tiến độ giải quyết công việc',
    'Mức đánh giá': 'Tín nhiệm cao / Tín nhiệm / Tín nhiệm thấp',
  });
  done(called(host, 'invitation.make', { conference: 'HN-01', per: 'all' }));
  done(called(host, 'invitation.finish', { conference: 'HN-01', number: '5', date: '16/11/2026' }));
  const [conference] = given(host, 'conference.open', {}).conferences;
  if (!conference) throw new Error('no conference');
  const { id, fingerprint } = conference;
  const draft = { venue: 'Nhà văn hóa thôn 2' };
  done(called(host, 'conference.save', { request: request(30), id, fingerprint, draft }));
  return host;
}

function pasteRow(host: Host, tab: string, row: Readonly<Record<string, string>>): void {
  const sheet = sheetNamed(host.state.workbook, tab);
  if (!sheet) throw new Error(`no sheet ${tab}`);
  const headers = (sheet.rows[0]?.values ?? []).map(String);
  host.hand.paste(tab, `A${lastRowOf(sheet) + 1}`, [headers.map((header) => row[header] ?? '')]);
}

function making(host: Host, what: string, kinds: readonly MadePaperCode[]): PaperCalls {
  const input = { conference: 'HN-01', kinds, subjects: null, mode: 'missing' };
  const execution: Execution = done(called(host, 'paper.make', input));
  const remote = execution.calls.filter(({ kind }) => kind === 'remote');
  const firstFetch = remote.findIndex(({ service }) => service.startsWith('UrlFetchApp'));
  return {
    what,
    made: JSON.parse(String(execution.value)).value.drafts,
    calls: remote.length,
    reads: remote.slice(0, firstFetch).filter(({ member }) => member === 'getValues').length,
  };
}

const stages = [...new Set(madePaperCodes.map((kind) => paperKinds[kind].stage))];

export interface PaperFigures {
  /** Each kind alone, for one subject or as many as the small commune has. */
  readonly kinds: readonly PaperCalls[];
  /** All kinds of a stage with one click, and all kinds at once. */
  readonly together: readonly PaperCalls[];
  readonly replies: PaperCalls;
}

/** `replies`: how many are made with one click. */
export function paperFigures(replies = 150): PaperFigures {
  const host = paperWorld(1);
  const start = host.snapshot();
  const from = (what: string, kinds: readonly MadePaperCode[]): PaperCalls => {
    host.restore(start);
    return making(host, what, kinds);
  };
  return {
    kinds: madePaperCodes.map((kind) => from(kind, [kind])),
    together: [
      ...stages.map((stage) =>
        from(
          `all of the stage “${stage}”`,
          madePaperCodes.filter((kind) => paperKinds[kind].stage === stage),
        ),
      ),
      from('all kinds at once', madePaperCodes),
    ],
    replies: making(paperWorld(replies - 1), `${replies} replies`, ['reply']),
  };
}

/** Lock and release, the list of files and the upload, the counter read and raised, a line added and read back. */
export const besideReads = 8;

const average = ({ calls, made }: PaperCalls): number => calls / made;

/** Uploads go six at a time, as Drive sustains. */
/** A job of more than ten seconds asks eight calls more, and one at every second lot. */
const repliesAllowed = ({ made }: PaperCalls): number =>
  Math.ceil(made / 6) + 13 + (isLong('make', made) ? 8 + Math.ceil(made / 12) : 0);

export function paperGoals({ kinds, together, replies }: PaperFigures): readonly Goal[] {
  const dearest = [...together].sort((a, b) => average(b) - average(a))[0];
  const single = kinds.map(({ calls }) => calls);
  return [
    {
      id: 'P10 papers together',
      counts: 'calls',
      goal: 'the papers of a stage made together: at most 6 calls a paper on average',
      figure: together
        .map((one) => `${one.what} ${one.calls} calls for ${one.made} (${average(one).toFixed(1)})`)
        .join(', '),
      met: dearest !== undefined && average(dearest) <= 6,
    },
    {
      id: 'P10 replies',
      counts: 'calls',
      goal: 'a batch of replies as invitations: at most a call for each 6 and 13, and of a long job one for each 12 and 8',
      figure: `${replies.calls} calls for ${replies.made} replies`,
      met: replies.calls <= repliesAllowed(replies),
    },
    {
      id: 'P10 one paper alone',
      counts: 'calls',
      goal: 'one paper made alone: at most 6 calls',
      figure: `${Math.min(...single)} to ${Math.max(...single)} calls, the floor being ${besideReads} and one for each sheet read`,
      met: single.every((calls) => calls <= 6),
    },
  ];
}

export function paperLines({ kinds, together, replies }: PaperFigures): readonly string[] {
  const line = ({ what, made, calls, reads }: PaperCalls): string =>
    `  ${what.padEnd(28)} ${String(made).padStart(4)} made ${String(calls).padStart(3)} calls, ${reads} of them sheets read`;
  return [
    'Papers made in one press of the button',
    ...[...kinds, ...together, replies].map(line),
    `  One paper alone cannot come under ${besideReads} calls and its sheets: lock and release; a list of the files of the`,
    '  conference, so that a document left by a run that broke off is taken over; the upload; the counter of IDs read',
    '  and raised; a line added and read back. A call reads one sheet, and three say what every paper needs.',
  ];
}
