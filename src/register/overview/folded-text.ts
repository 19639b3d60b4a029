import {
  betweenPosts,
  formsOfAddress,
  postTitles,
  uplandHead,
  type VillagePost,
} from '../../domain/people/village-posts';
import { quoted } from './formula';

/** Letters that fold to one, as `fold` of the domain does; a formula cannot take marks off a letter. */
const folded = [
  ['àáảãạăằắẳẵặâầấẩẫậ', 'a'],
  ['èéẻẽẹêềếểễệ', 'e'],
  ['ìíỉĩị', 'i'],
  ['òóỏõọôồốổỗộơờớởỡợ', 'o'],
  ['ùúủũụưừứửữự', 'u'],
  ['ỳýỷỹỵ', 'y'],
  ['đ', 'd'],
] as const;

const replaced = (text: string, pattern: string, by: string): string =>
  `REGEXREPLACE(${text};${quoted(pattern)};${quoted(by)})`;

/** Defines the function `fold` of a LET: one line without tones, marks and capitals. */
export const foldFunction = `fold;LAMBDA(text;${folded.reduce(
  (inner, [letters, letter]) => replaced(inner, `[${letters}]`, letter),
  'LOWER(TRIM(text))',
)})`;

/** `fold` with words between single blanks, so that a name is found as a whole. */
export const wordsFunction = `words;LAMBDA(text;" "&${replaced('fold(text)', '[^a-z0-9]+', ' ')}&" ")`;

/** A source of the domain as the engines of sheets read it, which need no escape before a slash. */
const sourceOf = ({ source }: RegExp): string => source.replace(/\\\//g, '/');

/** Defines `posts`: a folded title with its posts between bars. */
export const postsFunction = (() => {
  const [upland, head] = uplandHead;
  const plain = `fold(SUBSTITUTE(LOWER(text);${quoted(upland)};${quoted(head)}))`;
  return `posts;LAMBDA(text;${replaced(replaced(plain, sourceOf(formsOfAddress), ''), sourceOf(betweenPosts), '|')})`;
})();

/** The pattern of a post among the posts between bars: its ends are those of one post. */
const postPattern = (post: VillagePost): string =>
  postTitles
    .filter(([held]) => held === post)
    .map(([, pattern]) =>
      sourceOf(pattern)
        .replace(/\^/g, '(?:^|\\|) *')
        .replace(/\$/g, () => ' *(?:\\||$)')
        .replace(/\.\*/g, '[^|]*'),
    )
    .join('|');

/** 1 where the title between bars names the post. */
export const holds = (title: string, post: VillagePost): string =>
  `IF(REGEXMATCH(${title};${quoted(postPattern(post))});1;0)`;
