import { maskPhone } from '../../../domain/people/phone';
import { type Mask, publicText } from '../../../domain/text/public-text';
import type { Petition } from '../../../register/tables/petitions';

const mask: Mask = {
  person: (_address, beginsText) => (beginsText ? 'Người nêu kiến nghị' : 'người nêu kiến nghị'),
  address: 'xxxx',
  // Twelve digits are a citizen's number, of which the last four may stand.
  number: (found) =>
    /^\d{12}$/.test(found) ? `xxxxxxxx${found.slice(-4)}` : maskPhone(found.replace(/\D/g, '')),
};

/** What may be posted of a text about a matter: without the petitioner's name, with numbers of persons masked. */
export const postedText = (text: string, { speaker }: Pick<Petition, 'speaker'>): string =>
  publicText(text, [speaker], mask);
