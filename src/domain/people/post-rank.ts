import { fold } from '../text/vietnamese-text';

/** Posts of a commune in order of rank; a post that no line names ranks as `staff`. Matched against folded text. */
const posts: readonly RegExp[] = [
  /^bi thu (?:trung uong|(?:tinh|thanh|huyen|quan|thi) uy|dang (?:uy|bo))/,
  /^pho bi thu thuong truc (?:trung uong|(?:tinh|thanh|huyen|quan|thi) uy|dang (?:uy|bo))/,
  /^pho bi thu (?:thuong truc|trung uong|(?:tinh|thanh|huyen|quan|thi) uy|dang (?:uy|bo))/,
  /^chu tich hoi dong nhan dan/,
  /^chu tich uy ban nhan dan/,
  /^chu tich (?:uy ban )?mat tran/,
  /^uy vien (?:ban )?thuong vu/,
  /^pho chu tich thuong truc hoi dong nhan dan/,
  /^pho chu tich hoi dong nhan dan/,
  /^pho chu tich thuong truc uy ban nhan dan/,
  /^pho chu tich uy ban nhan dan/,
  /^pho chu tich thuong truc (?:uy ban )?mat tran/,
  /^pho chu tich (?:uy ban )?mat tran/,
  /^(?:chu tich|chu nhiem|bi thu|chanh|giam doc|hieu truong|chi huy truong|chinh tri vien(?! pho)|tram truong|to truong|doi truong|truong)\b/,
  /^pho .*\bthuong truc\b/,
  /^(?:pho|chi huy pho|chinh tri vien pho|hieu pho)\b/,
  /^(?:uy vien|dang uy vien)\b/,
];

const staff = posts.length;
const formerHolder = staff + 1;

/** Abbreviations of posts and bodies, folded. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bpct\b/g, 'pho chu tich'],
  [/\bpbt\b/g, 'pho bi thu'],
  [/\bct\b/g, 'chu tich'],
  [/\bbt\b/g, 'bi thu'],
  [/\buvbtv\b/g, 'uy vien ban thuong vu'],
  [/\buv\b/g, 'uy vien'],
  [/\bbtv\b/g, 'ban thuong vu'],
  [/\btt\b/g, 'thuong truc'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\b(?:(?:uy ban|ub) ?)?(?:mttq|mat tran to quoc|mat tran)\b/g, 'uy ban mat tran'],
  [/(?<=bi thu (?:thuong truc )?|thuong vu )du\b/g, 'dang uy'],
];

/** A title or a body folded, with its abbreviations in full. */
export const plainPost = (text: string): string =>
  abbreviations
    .reduce(
      (words, [short, long]) => words.replace(short, long),
      fold(text).replace(/\bd\/c\b|\bdong chi\b/g, ''),
    )
    .replace(/\s+/g, ' ')
    .trim();

/** The posts of a title that names several. */
export const postsOf = (title: string): readonly string[] =>
  plainPost(title)
    .split(
      /\bkiem(?: nhiem)?\b|\bdong thoi(?: la)?\b|[,;+/&()]|(?:^| )[-–] (?=(?:pho |q\.? |quyen )?(?:chu tich|bi thu|uy vien|dang uy vien|truong|giam doc|chanh|dai bieu)\b)/,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');

const body = /hoi dong nhan dan|uy ban nhan dan|mat tran|(?:tinh|thanh|huyen|quan|thi) uy|dang (?:uy|bo)/;
// A post that names no body, or only the place: `Chủ tịch`, `Phó Chủ tịch xã`.
const bare =
  /^((?:pho )?(?:chu tich|bi thu)(?: thuong truc)?)(?: (?:xa|phuong|thi tran|huyen|quan|tinh)\b.*)?$/;

function rankOf(part: string, organisation: string): number {
  const post = part.replace(/^(?:q\.?|quyen) (?=chu tich|bi thu|truong|giam doc)/, '');
  if (/^nguyen\b/.test(post)) return formerHolder;
  const role = body.test(organisation) ? bare.exec(post)?.[1] : undefined;
  const whole = role === undefined ? post : `${role} ${organisation}`;
  const place = posts.findIndex((pattern) => pattern.test(whole));
  return place < 0 ? staff : place;
}

/**
 * The rank of a person by post, from 0 for the first; of several posts the highest counts. `organisation` says of which
 * body somebody is the chair.
 */
export function postRank(title: string, organisation: string): number {
  const of = plainPost(organisation);
  const parts = postsOf(title);
  return parts.length === 0 ? staff : Math.min(...parts.map((part) => rankOf(part, of)));
}
