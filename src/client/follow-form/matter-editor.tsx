import type { JSX } from 'preact';
import type { ShownMatter, ShownStep } from '../../rpc/shown-follow-up';
import * as words from '../../text/forms/follow-form';
import { Fields } from '../ui/fields/field';
import { Button } from '../ui/page/button';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import { Chips, Live } from '../ui/page/section';
import { OwnProcedure } from '../ui/rows/class-guidance';
import { RowTrouble } from '../ui/rows/row-editor';
import { openPlace } from '../ui/sending/send';
import { MatterHistory } from './matter-history';
import type { StepEditor } from './step-editor';

/** The data of a matter. */
function About({ matter, titleId }: { readonly matter: ShownMatter; readonly titleId: string }): JSX.Element {
  const { id, draft } = matter.row;
  return (
    <div>
      <h2 id={titleId}>{[id, draft.village].filter(Boolean).join(' · ')}</h2>
      <p class="said">{draft.content}</p>
      <p>
        <Chips marks={matter.marks} />
      </p>
      {matter.about.map((line) => (
        <small key={line}>{line}</small>
      ))}
      <Live>
        <OwnProcedure chosen={matter.class} />
      </Live>
    </div>
  );
}

interface EditorProps {
  readonly matter: ShownMatter;
  readonly steps: readonly ShownStep[];
  readonly titleId: string;
  readonly editor: StepEditor;
  readonly back: () => void;
}

/** One matter with its possible steps. */
export function MatterEditor({ matter, steps, titleId, editor, back }: EditorProps): JSX.Element {
  const { row } = matter;
  const { step } = editor;
  const page = usePage();
  return (
    <div>
      <Button look="quiet" onPress={back}>
        {words.back}
      </Button>
      <About matter={matter} titleId={titleId} />
      <Button look="quiet" onPress={() => openPlace(page, { sidebar: 'petition-form', row: row.id })}>
        {words.correct}
      </Button>
      <h3 class="next-step">{words.next}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and need a legend. */}
      <div class="choices" role="group" aria-label={words.next}>
        {steps.map((one) => (
          <Button key={one.name} aria-pressed={one.name === step?.name} onPress={() => editor.take(one)}>
            {one.label}
          </Button>
        ))}
      </div>
      <p class="help intro">{step?.help}</p>
      <RowTrouble editor={editor.row} />
      <Fields group={editor.row.group} names={editor.shown} />
      <MatterHistory key={`${row.id} ${row.fingerprint}`} row={row} />
      {step && (
        <Actions>
          <Button look="primary" onPress={editor.submit}>
            {words.save}
          </Button>
        </Actions>
      )}
    </div>
  );
}
