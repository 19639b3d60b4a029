import type { PaperGap } from '../../../register/papers/paper-report';
import type { Conference } from '../../../register/tables/conferences';
import { condition, type Tags, value } from '../../tags';
import { moneyDigits, shareWords } from '../../words/number-words';
import type { PaperRequest } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { blankCells } from '../parts/paper-checks';

// A conference that voters asked for (Law 72/2025, Article 43: a tenth of them) says so, with both numbers.

const isAskedFor = ({ reason }: Pick<Conference, 'reason'>): boolean => reason === 'voters';

/** `260/2.140 cử tri (12,1%)` */
function votersWords({ voters: all, askingVoters: asking }: Conference): string {
  if (all === null || asking === null) return '';
  const share = shareWords(asking, all);
  return `${moneyDigits(asking)}/${moneyDigits(all)} cử tri${share === '' ? '' : ` (${share})`}`;
}

export const votersTags = {
  'Cử tri yêu cầu': condition(
    'Hội nghị',
    'phần chỉ in khi hội nghị tổ chức theo yêu cầu của cử tri',
    ({ conference }) => isAskedFor(conference),
  ),
  'Số cử tri yêu cầu': value('Hội nghị', '260/2.140 cử tri (12,1%)', ({ conference }) =>
    votersWords(conference),
  ),
} satisfies Tags<PaperRequest>;

export const votersGaps = (sources: PaperSources): readonly PaperGap[] =>
  isAskedFor(sources.conference) ? blankCells(sources, ['voters', 'askingVoters']) : [];
