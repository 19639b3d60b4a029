import { fold } from '../text/vietnamese-text';

const committee = /\b(?:uy ban nhan dan|ubnd)\b/;
/** A title without its organ is one of the committee, which the register belongs to. */
const bare = /^(?:quyen |q\. ?)?(?:pho )?chu tich$/;

/** Whether the post is one of the People's Committee, whose seal the minutes carry. */
export function isCommitteePost(title: string): boolean {
  const folded = fold(title).trim();
  return bare.test(folded) || (committee.test(folded) && /\bchu tich\b/.test(folded));
}

/** Whether the post is that of the chairman and not of a deputy: also `Bí thư Đảng ủy, Chủ tịch UBND xã`. */
export const isCommitteeChairman = (title: string): boolean =>
  fold(title)
    .split(/[,;]| kiem | - /)
    .some((part) => isCommitteePost(part) && !/\bpho\b/.test(part));
