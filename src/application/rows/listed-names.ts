import { mapValue } from '../../domain/outcome';
import type { ListSource } from '../../register/column';
import { conferences } from '../../register/tables/conferences';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { readRows, settingsOf } from './conference-context';

/** Whether each text is blank or a name in the office's list; false if that cannot be read. */
export function areListed(ports: Ports, list: ListSource, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return true;
  const names = namesOf(ports, list);
  return names.ok && filled.every((text) => names.value.includes(text));
}

function namesOf(ports: Ports, list: ListSource) {
  switch (list) {
    case 'topics':
      return mapValue(settingsOf(ports), ({ topics }) => topics);
    case 'units':
      return mapValue(settingsOf(ports), ({ units }) => units.map(({ name }) => name));
    case 'villages':
      return mapValue(readRows(ports, villages), (rows) => rows.map(({ name }) => name));
    case 'conferences':
      return mapValue(readRows(ports, conferences), (rows) => rows.map(({ id }) => id));
  }
}
