import { classLabels, petitions } from '../../register/tables/petitions';
import type { Draft, TurnFormFacts } from '../../rpc/answers';
import { secretaryText as words } from '../../text/forms/secretary-form';
import { classGuidance } from '../ui/class-guidance';
import { button, element, show } from '../ui/element';
import { type FieldGroup, fieldGroup } from '../ui/field-group';

const names = ['content', 'topic', 'answeredInHall', 'answeredBy', 'unit', 'promisedOn', 'class'] as const;

/** One matter of the turn: what was said, what was answered, and who has to do what by when. */
export interface TurnMatter {
  readonly root: HTMLElement;
  readonly group: FieldGroup<(typeof names)[number]>;
  number(position: number, removable: boolean): void;
  /** Nothing was said, answered or given to anybody. */
  isBlank(): boolean;
  chooseTopic(topic: string): void;
}

/** A denunciation has no place beside the name of who speaks. */
const classes = Object.values(classLabels).filter((label) => label !== classLabels.denunciation);

const firstAnswers: Draft = { class: classLabels.request };

export function turnMatter(facts: TurnFormFacts, removed: () => void): TurnMatter {
  const group = fieldGroup(petitions, names, {
    content: { label: words.content, rows: 4 },
    // The number is typed to choose one.
    topic: {
      options: facts.topics.map((topic, index) => ({ value: topic, label: words.topic(index + 1, topic) })),
    },
    answeredInHall: { label: words.answer, rows: 2 },
    answeredBy: {
      suggestions: [...new Set([...facts.topicAnswerers.map(({ person }) => person), ...facts.answerers])],
    },
    unit: { label: words.unit, suggestions: facts.units },
    promisedOn: { label: words.promisedOn },
    class: { options: classes.map((label) => ({ value: label, label })), help: words.noDenunciation },
  });
  const { fields } = group;
  const title = element('h3', {});
  const remove = button(' ', removed, 'quiet');
  const head = element('div', { class: 'card-head' }, title, remove);
  const guidance = element('div', { role: 'status', 'aria-live': 'polite' });
  const guide = (): void => {
    const reading = petitions.columns.class.read(fields.class.value());
    const advice = classGuidance(reading.ok ? reading.value : null);
    guidance.replaceChildren(...(advice ? [advice] : []));
  };
  fields.class.onInput(guide);
  /** Whoever was named for the topic answers, unless somebody else was typed. */
  const propose = (): void => {
    const { value, fill } = fields.answeredBy;
    const named = facts.topicAnswerers.find(({ topic }) => topic === fields.topic.value());
    const proposed = ['', ...facts.topicAnswerers.map(({ person }) => person)];
    if (named && proposed.includes(value())) fill(named.person);
  };
  fields.topic.onInput(propose);
  group.fill(firstAnswers);
  const root = element(
    'div',
    { class: 'card', role: 'group' },
    head,
    fields.content.root,
    fields.topic.root,
    fields.answeredInHall.root,
    fields.answeredBy.root,
    element('div', { class: 'pair' }, fields.unit.root, fields.promisedOn.root),
    fields.class.root,
    guidance,
  );
  return {
    root,
    group: {
      ...group,
      fill(draft) {
        group.fill({ ...firstAnswers, ...draft });
        guide();
      },
    },
    isBlank: () =>
      [fields.content, fields.answeredInHall, fields.unit].every((field) => field.value() === ''),
    chooseTopic(topic) {
      fields.topic.fill(topic);
      propose();
    },
    number(position, removable) {
      title.textContent = words.matter(position);
      root.setAttribute('aria-label', words.matter(position));
      remove.textContent = words.removeMatter(position);
      show(head, removable);
    },
  };
}
