import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type ImportTarget, targetNames } from '../../register/exchange/target-names';
import type { InputOf } from '../../rpc/contract';
import { importText, targetLabels } from '../../text/lists/exchanged-lists';
import { Chooser } from '../ui/fields/chooser';
import { pasteTables } from '../ui/fields/pasted-table';
import { FoldedLines } from '../ui/lists/folded-lines';
import { Button } from '../ui/page/button';
import { Actions } from '../ui/page/frame';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { Live, Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import { ColumnList } from './column-list';
import { firstState, type ImportState, questionOf, withSource, withUse, withWord } from './import-state';
import { SharedValues } from './shared-values';
import { UnknownWords } from './unknown-words';

/** Limit of one call. */
const mostRows = 2000;

interface Props {
  readonly facts: Opened<'import.open'>['facts'];
  readonly isOpen: boolean;
}

/** A register kept in Excel or another tab: its columns are matched, looked at, and its rows added. */
export function OlderRegister({ facts, isOpen }: Props): JSX.Element {
  const page = usePage();
  const tableId = useId();
  const [request] = useState(createRequestId);
  const state = useStore(() => firstState(facts.conference?.id ?? ''));
  const [doubles, setDoubles] = useState<readonly string[]>([]);
  const [undoable, setUndoable] = useState<InputOf<'import.undo'> | null>(null);
  const { target, source, words, shared, read } = state.read();

  function ask(next: ImportState): void {
    state.write(next);
    void send(page, {
      name: 'import.read',
      input: questionOf(next),
      doing: importText.reading,
      long: true,
      done: (answer) => state.write({ ...next, read: answer }),
    });
  }

  function save(): void {
    if (read === null) return;
    const input = {
      request: request.current(),
      target,
      rows: read.ready.map(({ draft }) => draft),
      columns: read.columns.map(({ heading, use }) => ({ heading, use })),
    };
    void send(page, {
      name: 'import.save',
      input,
      long: true,
      done(answer) {
        setUndoable({ request: input.request, target, rows: input.rows });
        setDoubles(answer.doubles);
        request.renew();
        const left = read.refused.length;
        // Refused lines stay to be mended; those that came are not added again.
        state.write(
          left > 0
            ? { ...state.read(), read: null }
            : withSource(state.read(), { source: { tab: '', text: '' } }),
        );
        page.scrollToTop();
        page.say(importText.saved(answer.added, left), 'good');
      },
      again: save,
    });
  }

  function undo(): void {
    if (undoable === null) return;
    void send(page, {
      name: 'import.undo',
      input: undoable,
      doing: importText.undoing,
      long: true,
      done(answer) {
        setUndoable(null);
        setDoubles([]);
        page.say(importText.undone(answer.removed, answer.remaining), 'good');
      },
      again: undo,
    });
  }

  const targets = targetNames.map((name) => [name, targetLabels[name]] as const);
  const tabs = facts.tabs.map((name) => [name, importText.tab(name)] as const);
  const ready = read?.ready.length ?? 0;
  const isBlank = source.tab === '' && source.text.trim() === '';
  return (
    <>
      <Live>
        {doubles.length > 0 && (
          <Notice tone="warn">{importText.doubles(doubles.length, doubles.slice(0, 3).join('; '))}</Notice>
        )}
      </Live>
      {undoable && (
        <div class="field">
          <Button look="quiet" onPress={undo}>
            {importText.undo(undoable.rows.length - doubles.length)}
          </Button>
        </div>
      )}
      <Chooser<ImportTarget>
        label={importText.target}
        options={targets}
        value={target}
        choose={(name) => state.write(withSource(state.read(), { target: name }))}
      />
      {tabs.length > 0 && (
        <Chooser
          label={importText.source}
          options={[['', importText.pasted], ...tabs]}
          value={source.tab}
          choose={(tab) => state.write(withSource(state.read(), { source: { ...source, tab } }))}
        />
      )}
      {source.tab === '' && (
        <div class="field">
          <label for={tableId}>{importText.table}</label>
          <textarea
            id={tableId}
            rows={6}
            aria-describedby={`${tableId}-help`}
            value={source.text}
            onPaste={pasteTables}
            onInput={({ currentTarget }) =>
              state.write(withSource(state.read(), { source: { tab: '', text: currentTarget.value } }))
            }
          />
          <p class="help" id={`${tableId}-help`}>
            <small>
              {importText.tableHelp} {tabs.length === 0 && importText.tabHelp}
            </small>
          </p>
        </div>
      )}
      <Button look={read ? 'quiet' : 'primary'} disabled={isBlank} onPress={() => ask(state.read())}>
        {read ? importText.readAgain : importText.read}
      </Button>
      {read && read.headingLine === null && <Notice tone="bad">{importText.noHeadings}</Notice>}
      {read && read.headingLine !== null && (
        <>
          <ColumnList read={read} choose={(column, use) => ask(withUse(state.read(), column, use))} />
          <SharedValues
            fields={read.shared}
            conferences={facts.conferences}
            values={shared}
            choose={(field, value) => ask({ ...state.read(), shared: { ...shared, [field]: value } })}
          />
          <UnknownWords
            unknown={read.unknown}
            words={words}
            choose={(field, word, chosen) => ask(withWord(state.read(), field, word, chosen))}
          />
          <Live>
            <Notice tone={read.refused.length > 0 ? 'warn' : 'good'}>
              {importText.result(ready, read.refused.length)}{' '}
              {read.refused.length > 0 && importText.refusedHelp}{' '}
              {ready > mostRows && importText.tooMany(ready, mostRows)}
            </Notice>
          </Live>
          <FoldedLines title={importText.refused(read.refused.length)} lines={read.refused} />
          <FoldedLines title={importText.skipped(read.skipped.length)} lines={read.skipped} />
          {isOpen && ready > 0 && ready <= mostRows && (
            <Actions>
              <Button look="primary" onPress={save}>
                {importText.save(ready)}
              </Button>
            </Actions>
          )}
        </>
      )}
    </>
  );
}
