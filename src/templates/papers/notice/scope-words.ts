import { joined } from '../../../domain/text/joined';
import { startsSmall } from '../../../domain/text/vietnamese-text';
import { villageWords } from '../../words/addressing';

// Whom a conference is for: the whole commune or the villages of a cluster.

export const isWholeCommune = (scope: string): boolean => scope === '' || /^toàn /i.test(scope);

/** `cụm thôn Trung Hậu, thôn 2`, as it stands in a sentence. */
export const clusterWords = (scope: string): string =>
  /^(?:cụm|các) /i.test(scope) ? startsSmall(scope) : joined(', ', ...scope.split(',').map(villageWords));
