import { fold } from '../text/vietnamese-text';

/** The three posts that every village sends (plan, III.2). */
export const villagePosts = ['party-secretary', 'village-head', 'front-head'] as const;

export type VillagePost = (typeof villagePosts)[number];

// Matched against folded titles. Party cells, schools and unions have secretaries too, and savings groups have heads, so
// a title counts only with a village, a hamlet or an urban group.
const place = '(?:thon|xom|ap|buon|bon|lang|khoi|khom|khu|tieu khu|khu pho|khu dan cu|to dan pho|tdp|pho)';
export const postTitles: ReadonlyArray<readonly [VillagePost, RegExp]> = [
  [
    'party-secretary',
    new RegExp(`^(?:bi thu|bt)(?: (?:chi bo|cb))?(?: ${place}\\b.*)?$|^btcb\\b|^bi thu ${place}\\b`),
  ],
  [
    'village-head',
    new RegExp(`^(?:to )?truong ${place}\\b|^to truong$|^(?:thon|xom|ap|khoi|khu|khu pho) truong\\b`),
  ],
  ['front-head', /^(?:truong ban|tb|truong)(?: (?:cong tac|ct))? ?(?:mat tran|mttq|mt|b?ctmt)\b/],
];

/** Folded, the head of an upland village (bản) and the head of a board (ban) read the same. */
export const uplandHead = ['trưởng bản', 'truong thon'] as const;
export const formsOfAddress = /\bd\/c\b|\bdong chi\b/g;
export const betweenPosts = /\bkiem(?: nhiem)?\b|\bdong thoi(?: la)?\b|\bva\b|[,;+/&()]|(?:^| )[-–] /;

/** A title may name several posts; deputies and former holders have none. */
export function postsHeld(title: string): readonly VillagePost[] {
  const [upland, head] = uplandHead;
  const unambiguous = title.normalize('NFC').replace(new RegExp(upland, 'giu'), head);
  const parts = fold(unambiguous)
    .replace(formsOfAddress, '')
    .split(betweenPosts)
    .map((part) => part.trim());
  return villagePosts.filter((post) =>
    postTitles.some(([held, pattern]) => held === post && parts.some((part) => pattern.test(part))),
  );
}
