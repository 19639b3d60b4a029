import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { setUpGroup } from '../../register/drive-names';
import { type PaperKindCode, paperKinds } from '../../register/papers/paper-kinds';
import { type SettingRow, settingsTable } from '../../register/settings/settings-table';
import {
  formerNote,
  formerTemplateCode,
  formerTemplateRow,
  templateCode,
  templateName,
  templateRow,
} from '../../register/settings/template-settings';
import { acts } from '../../register/tables/journal';
import type { TemplateFindings } from '../../templates/template-check';
import { keepTemplate } from '../documents/kept-templates';
import type { DriveFile, Ports, SheetSnapshot } from '../ports';
import { settingsOf } from '../rows/conference-context';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { isUsable, judgedTemplate, sentFile } from './check-template';
import { judgingSources } from './judging-sources';
import { settingOf } from './open-templates';

export interface ChangedTemplate {
  /** '' if the built-in template is used now, or if the file was refused. */
  readonly url: string;
  /** The faults of a refused file; null if the template was changed. */
  readonly refused: TemplateFindings | null;
}

/**
 * Puts a Word file sent by the office, or a copy of the built-in template, into Drive as the Doc that papers are made
 * from. The former one stays in Drive, and `Cấu hình` keeps its link. A repeated request finds the Doc of the first.
 */
export function useTemplate(
  ports: Ports,
  input: { readonly kind: PaperKindCode; readonly request: string; readonly content: string | null },
): Outcome<ChangedTemplate, Failure> {
  const file =
    input.content === null
      ? success(ports.documents.builtInTemplate(input.kind))
      : sentFile(ports, input.content);
  if (!file.ok) return file;
  if (input.content !== null) {
    const findings = mapValue(judgingSources(ports, input.kind), (sources) =>
      judgedTemplate(ports, sources, input.kind, file.value),
    );
    if (!findings.ok) return findings;
    const { previews: _, ...refused } = findings.value;
    if (!isUsable(refused)) return success({ url: '', refused });
  }
  const key = `template.${input.kind}/${input.request}`;
  const stored = andThen(settingsOf(ports), ({ drive }) =>
    drive.folder === ''
      ? failure({ code: 'not-set-up' })
      : // Drive takes seconds, during which others can save rows.
        ports.lock.holdingPapers(() => storeOnce(ports, drive.folder, key, input.kind, file.value)),
  );
  return andThen(stored, ({ url }) => putInUse(ports, input.kind, url));
}

/** Returns to the built-in template; an invitation always needs a Doc, so it gets a new copy. */
export function restoreTemplate(
  ports: Ports,
  input: { readonly kind: PaperKindCode; readonly request: string },
): Outcome<ChangedTemplate, Failure> {
  if (input.kind === 'invitation') return useTemplate(ports, { ...input, content: null });
  return putInUse(ports, input.kind, '');
}

/** Swaps the current template with the former one. */
export const takeFormerTemplate = (
  ports: Ports,
  { kind, url }: { readonly kind: PaperKindCode; readonly url: string },
): Outcome<ChangedTemplate, Failure> =>
  changeSettings(ports, kind, (settings) => {
    const rows = valuesOf(settings);
    if (settingOf(rows, templateCode(kind)) === url) return success({ url, refused: null });
    const former = settingOf(rows, formerTemplateCode(kind));
    return former === url
      ? changeLink(ports, settings, kind, former)
      : failure({ code: 'not-found', id: formerTemplateCode(kind) });
  });

const putInUse = (ports: Ports, kind: PaperKindCode, url: string): Outcome<ChangedTemplate, Failure> =>
  changeSettings(ports, kind, (settings) => changeLink(ports, settings, kind, url));

type SettingsSheet = SheetSnapshot<typeof settingsTable.columns>;

const changeSettings = (
  ports: Ports,
  kind: PaperKindCode,
  change: (settings: SettingsSheet) => Outcome<ChangedTemplate, Failure>,
): Outcome<ChangedTemplate, Failure> =>
  changeSheets(
    ports,
    { settings: settingsTable },
    ({ settings }) => change(settings),
    () => noteOn(settingsTable, acts.changeTemplate, templateCode(kind), paperKinds[kind].label),
  );

function storeOnce(
  ports: Ports,
  folder: string,
  key: string,
  kind: PaperKindCode,
  content: Uint8Array,
): Outcome<DriveFile, Failure> {
  return andThen(ports.drive.list(setUpGroup), (listing) => {
    const existing = listing.find((file) => file.key === key);
    const upload = { name: templateName(kind), key, group: setUpGroup, content };
    const file = existing ?? ports.drive.upload(folder, [upload])[0];
    if (!file) return failure({ code: 'drive-refused', status: 0 });
    // Google changes a file that becomes a Doc; what it exports is what papers are made from.
    const word = ports.drive.exportWord(file.id);
    keepTemplate(ports, kind, file.id, word.ok ? word.value : content);
    return success(file);
  });
}

/** The former link is written first, so that a crash in between loses no link. */
function changeLink(
  ports: Ports,
  settings: SettingsSheet,
  kind: PaperKindCode,
  url: string,
): Outcome<ChangedTemplate, Failure> {
  const rows = valuesOf(settings);
  const current = settingOf(rows, templateCode(kind));
  if (current === url) return success({ url, refused: null });
  const write = (row: SettingRow, values: Partial<SettingRow>): Outcome<unknown, Failure> =>
    rows.some(({ code }) => code === row.code)
      ? ports.register.change(settings, [{ key: row.code, values }])
      : ports.register.append(settings, [row]);
  const former = formerTemplateRow(kind, current, formerNote(ports.clock.stamp(), ports.person.email()));
  const formerSaved =
    current === '' ? success(undefined) : write(former, { value: former.value, note: former.note });
  const changed = andThen(formerSaved, () => write(templateRow(kind, url), { value: url }));
  return mapValue(changed, () => ({ url, refused: null }));
}
