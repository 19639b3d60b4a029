import {
  type PaperKindCode,
  paperCodes,
  paperKinds,
  paperSymbol,
} from '../../../register/papers/paper-kinds';
import { type Paper, paperStateLabels, papers } from '../../../register/tables/papers';
import { section, value } from '../../declared-tags';
import { countDigits } from '../../words/number-words';
import { numberAndSymbol, shortDate } from '../../words/wording';
import { ballotRounds } from '../ballot/ballot-rounds';
import { type PaperForm, type PaperSources, wholeConference } from '../paper-form';
import { frameGaps, frameTags } from '../parts/frame';
import { paymentsPaper } from '../payments/payments-paper';
import { petitioners } from '../reply/petitioners';
import { slipPaper } from '../reply/slip-paper';
import { transfers } from '../reply/transfers';

/** Papers that a conference may well do without; they are listed only when they exist. */
const mayBeAbsent: readonly PaperKindCode[] = ['correction', 'receipt', 'cards', 'index'];

/** How many papers of the kinds that are made one for each subject the conference needs. */
const wanted: Readonly<Partial<Record<PaperKindCode, (sources: PaperSources) => number>>> = {
  ballot: (sources) => ballotRounds(sources).length,
  tally: (sources) => ballotRounds(sources).length,
  reply: (sources) => petitioners(sources).length,
  transfer: (sources) => transfers(sources).length,
  slip: (sources) => slipPaper.subjects(sources).length,
  payments: (sources) => paymentsPaper.subjects(sources).length,
};

const listed = (sources: PaperSources, kind: PaperKindCode): readonly Paper[] =>
  kind === 'index' ? [] : sources.papers.filter((paper) => paper.kind === kind && paper.state !== 'replaced');

function numberWords({ settings }: PaperSources, { kind, number, symbol }: Paper): string {
  if (kind === null || number === '') return '';
  return numberAndSymbol(number, symbol || paperSymbol(kind, settings.office));
}

const stateWords = ({ state, renotify }: Paper): string =>
  [state ? paperStateLabels[state] : '', renotify === '' ? '' : 'cần thông báo lại']
    .filter((part) => part !== '')
    .join('; ');

/** `Công văn trả lời kiến nghị (đã lập 03/05)`; undefined where nothing is missing. */
function missingWords(sources: PaperSources, kind: PaperKindCode): string | undefined {
  const { label } = paperKinds[kind];
  const there = new Set(listed(sources, kind).map(({ subject, id }) => subject || id)).size;
  const needed = wanted[kind]?.(sources);
  if (needed === undefined) return there > 0 || mayBeAbsent.includes(kind) ? undefined : label;
  if (there >= needed) return undefined;
  return `${label} (đã lập ${countDigits(there)}/${countDigits(needed)})`;
}

const logLabel = 'Nhật ký phát thanh, niêm yết';

/** The proof of the notice and of the publication, which the log keeps. */
function logWords({ broadcasts, conference }: PaperSources): string | undefined {
  const lines = broadcasts.filter(({ values }) => values.conference === conference.id);
  return lines.length === 0 ? undefined : `${logLabel} (${countDigits(lines.length)} lần)`;
}

/** What the file of the conference holds, and what it still lacks. */
export const indexPaper: PaperForm = {
  kind: 'index',
  needs: ['petitions', 'ballots', 'budget', 'broadcasts'],
  tags: [
    section(papers.tab, 'Tài liệu', 'mỗi văn bản một dòng'),
    value('', 'STT', '1'),
    value(papers.tab, 'Tên văn bản', 'Kế hoạch tổ chức Hội nghị đối thoại'),
    value(papers.tab, 'Số, ký hiệu văn bản', '15/KH-UBND', true),
    value(papers.tab, 'Ngày ban hành', '12/10/2026', true),
    value(papers.tab, 'Tình trạng', 'Đã ban hành', true),
    section('', 'Có tài liệu thiếu', 'phần chỉ in khi hồ sơ còn thiếu'),
    section('', 'Tài liệu thiếu', 'mỗi văn bản còn thiếu một dòng'),
    value('', 'Tên văn bản thiếu', 'Báo cáo kết quả;'),
    section('', 'Hồ sơ đủ', 'phần chỉ in khi không thiếu gì'),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const gaps = frameGaps(sources, 'index');
    const log = logWords(sources);
    const there = [
      ...paperCodes.flatMap((kind) =>
        listed(sources, kind).map((paper) => ({
          'Tên văn bản': paper.summary || paperKinds[kind].label,
          'Số, ký hiệu văn bản': numberWords(sources, paper),
          'Ngày ban hành': paper.date ? shortDate(paper.date) : '',
          'Tình trạng': stateWords(paper),
        })),
      ),
      ...(log
        ? [{ 'Tên văn bản': log, 'Số, ký hiệu văn bản': '', 'Ngày ban hành': '', 'Tình trạng': '' }]
        : []),
    ];
    const missing = [
      ...paperCodes.flatMap((kind) => missingWords(sources, kind) ?? []),
      ...(log ? [] : [logLabel]),
    ];
    return {
      summary: `Mục lục hồ sơ ${sources.conference.title}`,
      gaps,
      warnings: [],
      scope: {
        ...frameTags(sources, 'index', identity, gaps.length > 0),
        'Tài liệu': there.map((line, index) => ({ ...line, STT: String(index + 1) })),
        'Có tài liệu thiếu': missing.length > 0,
        'Tài liệu thiếu': missing.map((name, index) => ({
          'Tên văn bản thiếu': `${name}${index < missing.length - 1 ? ';' : '.'}`,
        })),
        'Hồ sơ đủ': missing.length === 0,
      },
    };
  },
};
