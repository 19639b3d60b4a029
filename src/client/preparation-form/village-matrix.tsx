import type { JSX } from 'preact';
import type { VillageMatrixRow } from '../../rpc/answers';
import { preparationText as text } from '../../text/forms/preparation-form';
import { villagePostName } from '../../text/lists/village-posts';
import { Chip, Section } from '../ui/page/section';
import type { Part } from './work';

/** What a village still lacks or has too many of, in words. */
function Marks({ village }: { readonly village: VillageMatrixRow }): JSX.Element {
  const { posts, shortage, surplus, reserves } = village;
  const holes = posts.filter(({ holder }) => holder === '');
  return (
    <>
      {holes.map(({ post }) => (
        <Chip key={post} tone="bad">
          {text.hole(villagePostName(post))}
        </Chip>
      ))}
      {shortage > 0 && <Chip tone="bad">{text.shortage(shortage)}</Chip>}
      {surplus > 0 && <Chip tone="warn">{text.surplus(surplus)}</Chip>}
      {holes.length + shortage + surplus === 0 && <Chip tone="good">{text.complete}</Chip>}
      {reserves > 0 && <Chip tone="plain">{text.reserves(reserves)}</Chip>}
    </>
  );
}

function Village({ village }: { readonly village: VillageMatrixRow }): JSX.Element {
  const holders = [...new Set(village.posts.map(({ holder }) => holder).filter((name) => name !== ''))];
  return (
    <div>
      <div class="split">
        <strong>{village.name}</strong>
        <span>{text.heads(village.people)}</span>
      </div>
      {holders.length > 0 && <small>{holders.join(', ')}</small>}
      {village.doubles > 0 && <small>{text.double(village.doubles)}</small>}
      <small>{text.citizens(village.citizens, village.quota)}</small>
      <small>{text.asked(village.asked, village.confirmed, village.declined)}</small>
      <Marks village={village} />
    </div>
  );
}

/** Each village with its three posts and its quota. */
export const VillageMatrix = ({ work: { preparation } }: Part): JSX.Element => (
  <Section title={text.villages}>
    {preparation.villages.length === 0 ? (
      <p>{text.noVillages}</p>
    ) : (
      <ul class="lines">
        {preparation.villages.map((village) => (
          <li key={village.name}>
            <Village village={village} />
          </li>
        ))}
      </ul>
    )}
  </Section>
);
