import PizZip from 'pizzip';
import { createDocumentEngine } from '../../../src/templates/engine';
import { openTemplate } from '../../../src/templates/merge';
import { type InvitationPrint, printTags } from '../../../src/templates/papers/invitation/invitation-tags';
import { invitationTemplate } from '../../../src/templates/papers/invitation/invitation-template';
import { lettersOverPage } from '../../../src/templates/papers/invitation/letter-length';
import { longName, longPost, longTitle, textOf } from '../../support/papers/stress';
import { mayRender, pagesOf } from '../../support/pictures/libre-office-pages';
import { citizen, frame, invitationRules, letterTo, official, villageHead } from '../sample';
import { documentXml } from '../small-docx';

const rendered = mayRender() ? it : it.skip;
const reason = mayRender() ? '' : ' (skipped: LibreOffice or poppler is not installed)';

/** 8 mm, which another program may need. */
const spare = 454;

/** The letter on a page that is 8 mm shorter. */
function onShorterPage(docx: Uint8Array): Uint8Array {
  const zip = new PizZip(docx);
  const xml = documentXml(docx).replace(
    /(<w:pgMar [^>]*w:bottom=")(\d+)"/,
    (_, start: string, bottom: string) => {
      return `${start}${Number(bottom) + spare}"`;
    },
  );
  return zip.file('word/document.xml', xml).generate({ type: 'uint8array' });
}

const guests = [villageHead, citizen, official, { ...villageHead, fullName: longName, title: longPost }];

/** Letters of growing texts: title, topic, way of attending and matter. */
const prints: ReadonlyMap<string, InvitationPrint> = new Map(
  [0, 60, 100, 110, 120, 130, 140, 150, 160, 180, 200, 300].flatMap((length, step) =>
    guests.map((guest, at) => [
      `${length} characters, guest ${at + 1}`,
      {
        ...frame,
        conference: {
          ...frame.conference,
          title: length < 100 ? frame.conference.title : longTitle.slice(0, length).trim(),
          topic: length === 0 ? '' : textOf(length),
          howToAttend: step % 2 === 0 ? '' : textOf(length / 2),
        },
        letters: [letterTo(guest, step < 3 ? '' : textOf(length - 60))],
        lists: [],
      },
    ]),
  ),
);

describe(`the measured length of an invitation${reason}`, () => {
  it('leaves 8 mm free below the usual letters', () => {
    const over = lettersOverPage({
      ...frame,
      letters: guests.slice(0, 3).map((guest) => letterTo(guest)),
      lists: [],
    });
    expect(over.filter((points) => points > 0)).toEqual([]);
  });

  rendered(
    'is that of LibreOffice within a line, and never too short',
    async () => {
      const opened = openTemplate(createDocumentEngine(), await invitationTemplate(), invitationRules);
      const letters = new Map<string, Uint8Array>();
      for (const [name, print] of prints) {
        const filled = opened.ok ? opened.value.fill(printTags(print)) : opened;
        if (!filled.ok) throw new Error(JSON.stringify(filled.failure));
        letters.set(name, onShorterPage(filled.value));
      }
      const pages = pagesOf(letters);
      const results = [...prints].map(([name, print]) => ({
        name,
        over: Math.round(lettersOverPage(print)[0] ?? Number.NaN),
        pages: pages.get(name) ?? 0,
      }));
      expect(results.filter(({ over, pages: count }) => over <= 0 && count > 1)).toEqual([]);
      expect(results.filter(({ over, pages: count }) => over > 18 && count === 1)).toEqual([]);
      expect(new Set(results.map(({ pages: count }) => count))).toEqual(new Set([1, 2]));
    },
    120_000,
  );
});
