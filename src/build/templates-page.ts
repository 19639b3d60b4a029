import { repeatableDocx } from './repeatable-docx';

/** The built-in Word templates as an HTML file whose text is JSON: base64 by name. */
export async function buildTemplatesPage(
  makers: Readonly<Record<string, () => Promise<Uint8Array>>>,
): Promise<string> {
  const entries = await Promise.all(
    Object.entries(makers).map(
      async ([name, make]) => [name, Buffer.from(repeatableDocx(await make())).toString('base64')] as const,
    ),
  );
  return JSON.stringify(Object.fromEntries(entries));
}
