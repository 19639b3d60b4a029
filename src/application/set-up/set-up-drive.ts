import { folderName, setUpGroup, templateNames } from '../../register/drive-names';
import type { SetUpChange, SetUpProblem } from '../../register/set-up-report';
import { driveIdOf } from '../../register/settings/setting';
import { keptTemplate, makerMemory } from '../documents/kept-templates';
import type { DriveFile, MemoryValues, Ports } from '../ports';

/** The key of the file in Drive, and the memory key of its ID. */
const places = {
  folder: { key: 'folder', memory: 'set-up.folder' },
  template: { key: 'template.invitation', memory: 'set-up.template' },
} as const;

type Place = keyof typeof places;

export interface DrivePlaces {
  /** Links, or ''. */
  readonly folder: string;
  readonly template: string;
  readonly additions: readonly SetUpChange[];
  readonly problems: readonly SetUpProblem[];
}

/**
 * Makes the folder and the template Doc if `Cấu hình` names none, or names one that this person made and that was
 * deleted. A link typed by the office or recorded by another person's set-up is left alone, because an account sees only
 * the files that it made. `original` is the template of the register that this one was copied
 * from, '' for none; the new template begins with its kept copy.
 */
export function placesInDrive(
  ports: Ports,
  spreadsheet: string,
  recorded: { readonly folder: string; readonly template: string },
  original: string,
): DrivePlaces {
  const { drive, memory, person, documents } = ports;
  const remembered = memory.readAll();
  const mayBeGone = (place: Place): boolean =>
    remembered[makerMemory] === person.email() &&
    remembered[places[place].memory] === driveIdOf(recorded[place]);
  const missing = (['folder', 'template'] as const).filter(
    (place) => recorded[place] === '' || mayBeGone(place),
  );
  if (missing.length === 0) return { ...recorded, additions: [], problems: [] };

  const listing = drive.list(setUpGroup);
  if (!listing.ok) return { ...recorded, additions: [], problems: [{ kind: 'drive-refused' }] };
  const links = { ...recorded };
  const additions: SetUpChange[] = [];
  for (const place of missing) {
    const recordedFile = listing.value.find((file) => file.id === driveIdOf(recorded[place]));
    if (recorded[place] !== '' && (recordedFile || isThere(drive, recorded[place]))) continue;
    const { key, memory: memoryKey } = places[place];
    const file = listing.value.find((candidate) => candidate.key === key) ?? make(place, key);
    if (!file) return { ...links, additions, problems: [{ kind: 'drive-refused' }] };
    memory.write({ [makerMemory]: person.email(), [memoryKey]: file.id });
    links[place] = file.url;
    additions.push({ kind: place });
  }
  const open = listing.value.filter((file) => file.byLink);
  return { ...links, additions, problems: open.map(({ name }) => ({ kind: 'shared-by-link', name })) };

  function make(place: Place, key: string): DriveFile | null {
    if (place === 'folder') {
      const created = drive.createFolder(folderName(spreadsheet), key, setUpGroup);
      return created.ok ? created.value : null;
    }
    const copy = original === '' ? null : keptTemplate(ports, 'invitation', driveIdOf(original));
    const content = copy?.content ?? documents.builtInTemplate('invitation');
    const upload = { name: templateNames.invitation, key, group: setUpGroup, content };
    return drive.upload(driveIdOf(links.folder), [upload])[0] ?? null;
  }
}

/** Who made the files of the register that memory names, and the template among them; null before set-up. */
export function makerOf(memory: MemoryValues): { readonly person: string; readonly template: string } | null {
  const { [makerMemory]: person, [places.template.memory]: template } = memory;
  return person && template ? { person, template } : null;
}

/** Drive lists a new file only after seconds, but knows it by its ID at once. */
const isThere = (drive: Ports['drive'], link: string): boolean =>
  drive.states([driveIdOf(link)])[0] === 'there';
