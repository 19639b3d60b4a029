import type { WorldState } from '../../../../src/host/host';
import { linesOf } from '../worlds/sheet-rows';

const numbered = {
  'Hội nghị': 'Mã hội nghị',
  'Đại biểu': 'Mã ĐB',
  'Kiến nghị': 'Mã KN',
  'Phát biểu': 'Lượt phát biểu',
  'Truyền thanh': 'Mã phát',
  'Văn bản': 'Mã VB',
};

/**
 * What must hold at every moment, also right after a crash: no number, request, mail or document stands twice, and
 * no counter is behind the numbers already given.
 */
export function repeatedNow(state: WorldState): readonly string[] {
  const problems: string[] = [];
  for (const [tab, header] of Object.entries(numbered)) {
    const lines = linesOf(state, tab);
    problems.push(
      ...doubled(
        `${tab} ${header}`,
        lines.map((line) => line[header]),
      ),
    );
    problems.push(
      ...doubled(
        `${tab} request`,
        lines.map((line) => line['Mã yêu cầu']),
      ),
    );
    problems.push(
      ...behindCounter(
        state,
        lines.map((line) => line[header] ?? ''),
      ),
    );
  }
  problems.push(
    ...doubled(
      'paper number',
      linesOf(state, 'Văn bản').map((line) => line.Số),
    ),
  );
  const jobs = linesOf(state, 'Sổ gửi');
  problems.push(
    ...doubled(
      'ledger key',
      jobs.map((job) => job.Khóa),
    ),
  );
  problems.push(
    ...doubled(
      'mail',
      state.mailbox.sent.map(
        (mail) => `${mail.to.join()} ${dayInVietnam(mail.sentAt)} ${mail.subject} ${mail.body}`,
      ),
    ),
  );
  const live = Object.values(state.drive.files).filter((file) => !file.trashed);
  problems.push(
    ...doubled(
      'document key',
      // A colleague's draft, which this account cannot open, is made again as a document of its own.
      live.map(({ owner, appProperties: { key } }) => key && `${key} of ${owner}`),
    ),
  );
  for (const job of jobs) {
    if (job.Loại !== 'Văn bản') continue;
    const file = live.find(({ id }) => job['Văn bản']?.includes(id));
    if (file?.appProperties.key !== job.Khóa)
      problems.push(`the ledger names no live document for ${job.Khóa}`);
  }
  return problems;
}

/** A digest that was late and the next one may leave on two days in a row. */
export const dayInVietnam = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

function doubled(what: string, texts: readonly (string | undefined)[]): readonly string[] {
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    if (!text) return [];
    if (seen.has(text)) return [`${what} stands twice: ${text.slice(0, 120)}`];
    seen.add(text);
    return [];
  });
}

/** IDs above 1 were given by the add-on, which counts before it writes; a removal takes the counters away. */
function behindCounter(state: WorldState, ids: readonly string[]): readonly string[] {
  if (state.properties.document.removal) return [];
  return ids.flatMap((id) => {
    const [prefix = '', digits = ''] = id.split('-');
    const counter = Number(state.properties.document[`next.${prefix}`] ?? '0');
    return Number(digits) > counter ? [`${id} stands in the register, but the counter says ${counter}`] : [];
  });
}

export const newlyRepeated = (state: WorldState, already: ReadonlySet<string>): readonly string[] =>
  repeatedNow(state).filter((problem) => !already.has(problem));
