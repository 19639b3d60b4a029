import type { JSX } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import type { EditableRow } from '../../rpc/answers';
import type { ShownMatter, ShownStep } from '../../rpc/shown-follow-up';
import * as words from '../../text/forms/follow-form';
import { useFocus } from '../ui/page/focus';
import type { Opened } from '../ui/page/mount';
import { type Step, usePage } from '../ui/page/page-context';
import { startRow } from '../ui/page/start';
import { useStore } from '../ui/page/store';
import { send } from '../ui/sending/send';
import { MatterEditor } from './matter-editor';
import { firstLook, MatterList } from './matter-list';
import { useStepEditor } from './step-editor';

export function FollowForm({ facts }: Opened<'follow.open'>): JSX.Element {
  const page = usePage();
  const id = useId();
  const [boxId, titleId] = [`${id}-search`, `${id}-title`];
  const focus = useFocus(boxId);
  const matters = useStore(() => facts.petitions);
  const look = useStore(() => firstLook(facts));
  const openId = useStore<string | null>(() => null);
  const matterOf = (id: string | null): ShownMatter | undefined =>
    matters.read().find(({ row }) => row.id === id);
  const stepsOf = (id: string): readonly ShownStep[] =>
    (matterOf(id)?.steps ?? []).flatMap((step) => facts.steps.find(({ name }) => name === step) ?? []);
  const matter = matterOf(openId.read());

  function showList(): void {
    openId.write(null);
    page.scrollToTop();
    focus(boxId);
  }
  function show(row: EditableRow): void {
    openId.write(row.id);
    page.scrollToTop();
    focus(titleId);
  }
  const editor = useStepEditor({
    today: facts.today,
    units: facts.units,
    stepsOf,
    saved(after, { draft: before }) {
      const undo = (): void =>
        void send(page, {
          name: 'follow.undo',
          input: { ...after.row, before },
          done: (now) => take(now),
        });
      take(after, { label: words.undo, run: undo });
    },
    restored: show,
  });
  function take(after: ShownMatter, undo?: Step): void {
    const { row } = after;
    matters.write(matters.read().map((one) => (one.row.id === row.id ? after : one)));
    editor.open(row);
    showList();
    page.say(words.saved(row.id, row.draft.status ?? ''), 'good', undo);
  }
  useLayoutEffect(() => {
    const asked = facts.petitions.find(({ row }) => row.id === startRow);
    if (asked && openId.read() === null) open(asked);
  }, []);

  function open({ row }: ShownMatter): void {
    page.say('');
    editor.open(row);
    show(row);
  }
  return matter ? (
    <MatterEditor
      matter={matter}
      steps={stepsOf(matter.row.id)}
      titleId={titleId}
      editor={editor}
      back={showList}
    />
  ) : (
    <MatterList facts={facts} matters={matters.read()} look={look} boxId={boxId} open={open} />
  );
}
