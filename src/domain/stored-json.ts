/**
 * What the add-on stored as JSON; null without it, and where somebody or another version left what is no JSON. The type is
 * that of the only function that writes it.
 */
export function storedJson<Stored>(text: string | undefined): Stored | null {
  try {
    return JSON.parse(text || 'null') as Stored | null;
  } catch {
    return null;
  }
}
