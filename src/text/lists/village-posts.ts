import type { VillagePost } from '../../domain/people/village-posts';

const posts: Readonly<Record<VillagePost, string>> = {
  'party-secretary': 'Bí thư chi bộ',
  'village-head': 'Trưởng thôn',
  'front-head': 'Trưởng ban CTMT',
};

/** The office's name of a village post. */
export function villagePostName(code: string): string {
  const names: Readonly<Record<string, string>> = posts;
  return names[code] ?? code;
}
