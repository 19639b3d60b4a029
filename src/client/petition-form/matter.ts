import type { PetitionClass } from '../../domain/petitions/petition';
import { authorityLabels, classLabels, denunciationNotice, petitions } from '../../register/tables/petitions';
import type { Draft, PetitionFormFacts } from '../../rpc/answers';
import { petitionText } from '../../text/forms/petition-form';
import { button, element, show } from '../ui/element';
import { type FieldGroup, fieldGroup } from '../ui/field-group';
import { classGuidance } from './class-guidance';
import type { DueProposal } from './due-proposal';
import type { SimilarPetitions } from './similar-petitions';

const names = ['content', 'topic', 'class', 'authority', 'unit', 'dueOn', 'conduct'] as const;

type MatterField = (typeof names)[number];

/** One matter that a speaker raised. */
export interface Matter {
  readonly root: HTMLElement;
  readonly group: FieldGroup<MatterField>;
  chosenClass(): PetitionClass | null;
  /** Follows the proposal until the clerk types another day. */
  propose(proposal: DueProposal | null): void;
  number(position: number, removable: boolean): void;
  onRemove(listener: () => void): void;
}

const firstAnswers: Draft = { class: classLabels.request, authority: authorityLabels.commune };

export function createMatter(facts: PetitionFormFacts, similar: SimilarPetitions): Matter {
  const group = fieldGroup(petitions, names, {
    content: { rows: 5 },
    topic: { options: facts.topics.map((topic) => ({ value: topic, label: topic })) },
    unit: { suggestions: facts.units },
  });
  const { content, topic, class: kind, authority, unit, dueOn, conduct } = group.fields;
  group.fill(firstAnswers);

  const guidance = element('div', { role: 'status', 'aria-live': 'polite' });
  const basis = element('p', { class: 'help' });
  const title = element('h3', {});
  let removed = (): void => {};
  const remove = button(' ', () => removed(), 'quiet');
  let proposed = '';
  let typedContent: string | null = null;

  const chosenClass = (): PetitionClass | null => {
    const reading = petitions.columns.class.read(kind.value());
    return reading.ok ? reading.value : null;
  };
  const followClass = (): void => {
    const chosen = chosenClass();
    const advice = classGuidance(chosen);
    guidance.replaceChildren(...(advice ? [advice] : []));
    const confidential = chosen === 'denunciation';
    if (confidential === (typedContent !== null)) return;
    const typed = content.value();
    content.fill(confidential ? denunciationNotice : (typedContent ?? ''));
    typedContent = confidential ? typed : null;
    if (confidential) similar.clear();
    for (const field of [content, authority, unit, dueOn, conduct]) field.enable(!confidential);
    if (confidential) unit.fill('');
    for (const field of [authority, unit, dueOn, conduct]) show(field.root, !confidential);
  };
  kind.onInput(followClass);
  dueOn.root.append(basis);

  return {
    root: element(
      'div',
      { class: 'card', role: 'group' },
      element('div', { class: 'card-head' }, title, remove),
      content.root,
      similar.root,
      topic.root,
      kind.root,
      guidance,
      authority.root,
      unit.root,
      dueOn.root,
      conduct.root,
    ),
    group: {
      ...group,
      fill(draft) {
        group.fill({ ...firstAnswers, ...draft });
        followClass();
      },
    },
    chosenClass,
    propose(proposal) {
      const untouched = dueOn.value() === '' || dueOn.value() === proposed;
      proposed = proposal?.typed ?? '';
      if (untouched) dueOn.fill(proposed);
      basis.textContent = proposal?.sentence ?? '';
    },
    number(position, removable) {
      title.textContent = petitionText.matter(position);
      title.parentElement?.parentElement?.setAttribute('aria-label', petitionText.matter(position));
      remove.textContent = petitionText.removeMatter(position);
      // One matter needs no number.
      if (remove.parentElement) show(remove.parentElement, removable);
    },
    onRemove(listener) {
      removed = listener;
    },
  };
}
