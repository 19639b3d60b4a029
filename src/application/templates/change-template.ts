import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
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
import { paperForms } from '../../templates/papers/registry';
import type { TemplateFindings } from '../../templates/template-check';
import { type AnySnapshot, addedHeaders, sourceTables } from '../papers/paper-sources';
import type { DriveFile, Ports, SheetSnapshot } from '../ports';
import { settingsOf } from '../rows/conference-context';
import { findingsOf, isUsable, sentFile } from './check-template';
import { settingOf } from './open-templates';

export interface ChangedTemplate {
  /** '' where the built-in template is used now, or where the file was refused. */
  readonly url: string;
  /** What is wrong with a file that was refused; null where the template was changed. */
  readonly refused: TemplateFindings | null;
}

/**
 * Puts a Word file that the office sent, or a copy of the built-in template, into Drive as the Doc that papers are made
 * of. The one before stays in Drive, and `Cấu hình` keeps its link. Sent again, a request finds the Doc of the first time.
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
    const rows = paperForms[input.kind].needs.flatMap((name) => {
      const sheet: Outcome<AnySnapshot, Failure> = ports.register.read(sourceTables[name]);
      return sheet.ok ? sheet.value.rows : [];
    });
    const findings = findingsOf(ports, input.kind, file.value, addedHeaders(rows));
    if (!isUsable(findings)) return success({ url: '', refused: findings });
  }
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const key = `template.${input.kind}/${input.request}`;
  // Drive takes seconds, in which others go on saving rows.
  const stored = ports.lock.holdingPapers(() =>
    storeOnce(ports, settings.value.drive.folder, key, input.kind, file.value),
  );
  return stored.ok ? putInUse(ports, input.kind, stored.value.url) : stored;
}

/** Back to the template of the add-on; an invitation is always made of a Doc, so it gets a new copy. */
export function restoreTemplate(
  ports: Ports,
  input: { readonly kind: PaperKindCode; readonly request: string },
): Outcome<ChangedTemplate, Failure> {
  if (input.kind === 'invitation') return useTemplate(ports, { ...input, content: null });
  return putInUse(ports, input.kind, '');
}

/** Takes the template before this one; doing it twice comes back to where it began. */
export function takeFormerTemplate(
  ports: Ports,
  input: { readonly kind: PaperKindCode; readonly url: string },
): Outcome<ChangedTemplate, Failure> {
  return noted(
    ports,
    input.kind,
    ports.lock.holding(() => {
      const settings = ports.register.read(settingsTable);
      if (!settings.ok) return settings;
      const rows = settings.value.rows.map(({ values }) => values);
      const former = settingOf(rows, formerTemplateCode(input.kind));
      if (settingOf(rows, templateCode(input.kind)) === input.url)
        return success({ url: input.url, refused: null });
      if (former !== input.url) return failure({ code: 'not-found', id: formerTemplateCode(input.kind) });
      return changeLink(ports, settings.value, input.kind, former);
    }),
  );
}

function noted(
  ports: Ports,
  kind: PaperKindCode,
  changed: Outcome<ChangedTemplate, Failure>,
): Outcome<ChangedTemplate, Failure> {
  if (changed.ok) {
    ports.register.note({
      action: acts.changeTemplate,
      tab: settingsTable.tab,
      record: templateCode(kind),
      detail: paperKinds[kind].label,
    });
  }
  return changed;
}

function storeOnce(
  ports: Ports,
  folder: string,
  key: string,
  kind: PaperKindCode,
  content: Uint8Array,
): Outcome<DriveFile, Failure> {
  const listing = ports.drive.list(setUpGroup);
  if (!listing.ok) return listing;
  const standing = listing.value.find((file) => file.key === key);
  const [file] = standing
    ? [standing]
    : ports.drive.upload(folder, [{ name: templateName(kind), key, group: setUpGroup, content }]);
  return file ? success(file) : failure({ code: 'drive-refused', status: 0 });
}

function putInUse(ports: Ports, kind: PaperKindCode, url: string): Outcome<ChangedTemplate, Failure> {
  const changed = ports.lock.holding(() => {
    const settings = ports.register.read(settingsTable);
    return settings.ok ? changeLink(ports, settings.value, kind, url) : settings;
  });
  return noted(ports, kind, changed);
}

/** The former link is written first: a crash between the two loses no link. */
function changeLink(
  ports: Ports,
  settings: SheetSnapshot<typeof settingsTable.columns>,
  kind: PaperKindCode,
  url: string,
): Outcome<ChangedTemplate, Failure> {
  const rows = settings.rows.map(({ values }) => values);
  const current = settingOf(rows, templateCode(kind));
  if (current === url) return success({ url, refused: null });
  const note = formerNote(ports.clock.stamp(), ports.person.email());
  const wanted: readonly SettingRow[] = [
    ...(current === '' ? [] : [formerTemplateRow(kind, current, note)]),
    templateRow(kind, url),
  ];
  for (const row of wanted) {
    const known = rows.some(({ code }) => code === row.code);
    const written = known
      ? ports.register.change(settings, [
          {
            key: row.code,
            values: row.code === templateCode(kind) ? { value: url } : { value: row.value, note: row.note },
          },
        ])
      : ports.register.append(settings, [row]);
    if (!written.ok) return written;
  }
  return success({ url, refused: null });
}
