import type { JSX } from 'preact';
import type { ComparedPetition } from '../../rpc/answers';
import { Field } from '../ui/fields/field';
import { ClassGuidance } from '../ui/rows/class-guidance';
import type { Matter } from './petition-state';
import { SimilarPetitions } from './similar-petitions';

interface Props {
  readonly matter: Matter;
  readonly village: string;
  readonly register: readonly ComparedPetition[];
}

/** One matter; for a denunciation, only the fields allowed in the shared register. */
export function MatterFields({ matter, village, register }: Props): JSX.Element {
  const { group, proposal } = matter;
  const isOpen = matter.class !== 'denunciation';
  return (
    <>
      <Field group={group} name="content" />
      {isOpen && <SimilarPetitions register={register} village={village} content={group.value('content')} />}
      <Field group={group} name="topic" />
      <Field group={group} name="class" />
      <ClassGuidance chosen={matter.class} />
      {isOpen && (
        <>
          <Field group={group} name="authority" />
          <Field group={group} name="unit" />
          <Field group={group} name="dueOn">
            <p class="help">{proposal?.sentence}</p>
          </Field>
          <Field group={group} name="conduct" />
        </>
      )}
    </>
  );
}
