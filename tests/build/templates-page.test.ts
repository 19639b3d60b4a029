import { buildTemplatesPage } from '../../src/build/templates-page';
import { builtInTemplates } from '../../src/templates/papers/built-in-templates';
import { paragraphTexts, smallDocx } from '../templates/small-docx';

describe('a built-in template', () => {
  it('has the same bytes whenever and wherever it is built', async () => {
    const make = () => buildTemplatesPage({ invitation: builtInTemplates.invitation });
    const first = await make();
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['setImmediate', 'nextTick'] });
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    try {
      expect(await make()).toBe(first);
    } finally {
      process.env.TZ = zone;
      jest.useRealTimers();
    }
  });
});

describe('buildTemplatesPage', () => {
  it('holds each template as base64 under its name', async () => {
    const page = await buildTemplatesPage({ invitation: async () => smallDocx(['Kính mời']) });
    const { invitation } = JSON.parse(page) as Record<string, string>;
    expect(paragraphTexts(Buffer.from(invitation ?? '', 'base64'))).toEqual(['Kính mời']);
  });
});
