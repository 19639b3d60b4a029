import type { VillageMatrixRow } from '../../rpc/answers';
import { preparationText as text } from '../../text/forms/preparation-form';
import { villagePostName } from '../../text/lists/village-posts';
import { chip } from '../ui/chip';
import { element } from '../ui/element';
import { list, section } from '../ui/section';
import type { Work } from './work';

/** What a village still lacks or has too many of, in words. */
function chips(village: VillageMatrixRow): readonly HTMLElement[] {
  const told = [
    ...village.posts
      .filter(({ holder }) => holder === '')
      .map(({ post }) => chip('bad', text.hole(villagePostName(post)))),
    ...(village.shortage > 0 ? [chip('bad', text.shortage(village.shortage))] : []),
    ...(village.surplus > 0 ? [chip('warn', text.surplus(village.surplus))] : []),
  ];
  return [
    ...(told.length === 0 ? [chip('good', text.complete)] : told),
    ...(village.reserves > 0 ? [chip('plain', text.reserves(village.reserves))] : []),
  ];
}

function line(village: VillageMatrixRow): HTMLElement {
  const holders = [...new Set(village.posts.map(({ holder }) => holder).filter((name) => name !== ''))];
  return element(
    'div',
    {},
    element(
      'div',
      { class: 'split' },
      element('strong', {}, village.name),
      element('span', {}, text.heads(village.people)),
    ),
    holders.length === 0 ? null : element('small', {}, holders.join(', ')),
    village.doubles > 0 ? element('small', {}, text.double(village.doubles)) : null,
    element('small', {}, text.citizens(village.citizens, village.quota)),
    element('small', {}, text.asked(village.asked, village.confirmed, village.declined)),
    ...chips(village),
  );
}

/** Each village with its three posts and its quota. */
export function matrix({ preparation }: Work): HTMLElement {
  if (preparation.villages.length === 0) return section(text.villages, element('p', {}, text.noVillages));
  const lines = list(preparation.villages.map(line));
  lines.className = 'lines';
  return section(text.villages, lines);
}
