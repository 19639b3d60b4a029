import { plainPost, postsOf } from './post-rank';

const standing = /^(?:q\.? |quyen )?(?:pho )?(?:chu tich|truong ban|thuong truc|uy vien thuong truc)\b/;

/**
 * Whether a title is a post of the standing committee of a body such as `Thường trực Hội đồng nhân dân`: its chair,
 * deputies and heads of boards. A delegate, or somebody of the office that serves the body, holds none.
 */
export function holdsStandingPost(title: string, body: string): boolean {
  const name = plainPost(body).replace(/^thuong truc /, '');
  return postsOf(title).some((post) => standing.test(post) && post.includes(name));
}
