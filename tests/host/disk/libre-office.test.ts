import { Document, Packer, Paragraph } from 'docx';
import { libreOffice } from '../../../src/host/disk/libre-office';

async function paper(text: string): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: [new Paragraph(text)] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const beginning = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1', 0, 5);

describe('LibreOffice', () => {
  it('is undefined if it is not installed', () => {
    expect(libreOffice('no-such-office')).toBeUndefined();
  });

  it('makes PDF files of several papers in one run, and caches them', async () => {
    const office = libreOffice();
    if (!office) {
      console.warn('skipped: LibreOffice is not installed');
      return;
    }
    const papers = [await paper('Kính mời'), await paper('Kính gửi')];
    const first = office.pdf(papers);
    expect(first?.map(beginning)).toEqual(['%PDF-', '%PDF-']);
    expect(office.pdf([...papers].reverse())).toEqual([...(first ?? [])].reverse());
  });
});
