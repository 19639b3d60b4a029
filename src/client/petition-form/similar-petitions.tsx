import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { likelyExcerpts } from '../../domain/petitions/petition-likeness';
import type { ComparedPetition } from '../../rpc/answers';
import * as petitionText from '../../text/forms/petition-form';
import { Live, Notice } from '../ui/page/section';

/** Milliseconds without typing before the search. */
const pause = 250;
/** Shorter texts resemble everything. */
const enoughCharacters = 12;
const threshold = 0.45;
const shownAtOnce = 3;

interface SimilarProps {
  /** The petitions of the register. */
  readonly register: readonly ComparedPetition[];
  readonly village: string;
  readonly content: string;
}

function likeness({ register, village, content }: SimilarProps): readonly ComparedPetition[] {
  if (content.length < enoughCharacters) return [];
  return likelyExcerpts({ village, content }, register, threshold).slice(0, shownAtOnce);
}

/** Shows earlier petitions that may say the same, while the content is typed. */
export function SimilarPetitions({ register, village, content }: SimilarProps): JSX.Element {
  const [similar, setSimilar] = useState<readonly ComparedPetition[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setSimilar(likeness({ register, village, content })), pause);
    return () => clearTimeout(timer);
  }, [register, village, content]);
  return (
    <Live class="similar">
      {similar.length > 0 && (
        <Notice tone="warn">
          <p>{petitionText.similar}</p>
          <ul>
            {similar.map((petition) => (
              <li key={petition.id}>
                <span>
                  <strong>{petitionText.similarItem(petition.id, petition.village)}</strong>
                  {petition.excerpt}
                </span>
              </li>
            ))}
          </ul>
          <small>{petitionText.similarHint}</small>
        </Notice>
      )}
    </Live>
  );
}
