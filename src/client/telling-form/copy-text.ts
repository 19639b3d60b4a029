/**
 * Copies a text; false where the browser does not allow it in Google's frame: then the text is selected in its field, and
 * one key copies it.
 */
export async function copyText(text: string, field: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.getElementById(field);
    if (area instanceof HTMLTextAreaElement) {
      area.focus();
      area.select();
    }
    return false;
  }
}
