import type { FollowedRow } from '../../rpc/answers';
import { followText as words } from '../../text/forms/follow-form';
import { shownIso } from '../../text/shown-date';
import { element } from '../ui/element';

/** As much of a matter as a list shows. */
const excerptLength = 110;

export const excerptOf = (content: string): string =>
  content.length > excerptLength ? `${content.slice(0, excerptLength).trimEnd()}…` : content;

const tones = { overdue: 'bad', 'this-week': 'warn', closed: 'good' } as const;

const toneOf = (urgency: FollowedRow['urgency']): string =>
  urgency in tones ? tones[urgency as keyof typeof tones] : '';

/** How a matter stands: its status, its day, the years it has waited. */
export function standingChips({ row, urgency, due, yearsOutstanding }: FollowedRow): readonly HTMLElement[] {
  const chip = (text: string, tone = ''): HTMLElement => element('span', { class: `chip ${tone}` }, text);
  const day = due === null ? '' : words.due(shownIso(due));
  const when =
    urgency === 'closed' ? '' : [words.urgency[urgency], day].filter((part) => part !== '').join(', ');
  return [
    chip(row.draft.status ?? '', urgency === 'closed' ? 'good' : ''),
    ...(when === '' ? [] : [chip(when, toneOf(urgency))]),
    ...(yearsOutstanding > 0 ? [chip(words.years(yearsOutstanding), 'warn')] : []),
  ];
}

export function matterLine(matter: FollowedRow, open: (id: string) => void): HTMLElement {
  const { id, draft } = matter.row;
  const head = [id, draft.village ?? ''].filter((part) => part !== '').join(' · ');
  const unit = (draft.unit ?? '') === '' ? words.withoutUnit : words.lead(draft.unit ?? '');
  const pick = element(
    'button',
    { type: 'button', class: 'result matter' },
    element('strong', {}, head),
    element('span', {}, excerptOf(draft.content ?? '')),
    element('small', {}, unit),
    element('span', {}, ...standingChips(matter)),
  );
  pick.addEventListener('click', () => open(id));
  return element('li', {}, pick);
}
