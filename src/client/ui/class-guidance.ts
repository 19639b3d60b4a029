import type { PetitionClass } from '../../domain/petitions/petition';
import { petitionText } from '../../text/forms/petition-form';
import { element } from './element';
import { list, notice } from './section';

/** What the clerk must do with a class that does not take the usual way. */
export function classGuidance(chosen: PetitionClass | null): HTMLElement | null {
  if (chosen === 'complaint' || chosen === 'regulation') {
    const { title, text } = petitionText[chosen];
    return notice(
      chosen === 'complaint' ? 'warn' : 'plain',
      element('strong', {}, title),
      element('p', {}, text),
    );
  }
  if (chosen === 'denunciation') {
    const { title, steps } = petitionText.denunciation;
    return notice('bad', element('strong', {}, title), list([...steps], 'ol'));
  }
  return null;
}
