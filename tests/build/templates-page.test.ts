import { buildTemplatesPage } from '../../src/build/templates-page';

describe('buildTemplatesPage', () => {
  it('holds each template as base64 under its name', async () => {
    const page = await buildTemplatesPage({ invitation: async () => new Uint8Array([80, 75, 3, 4, 255]) });
    expect(JSON.parse(page)).toEqual({ invitation: 'UEsDBP8=' });
  });
});
