const pieceLength = 32_768;

/** A file as base64; null if the browser cannot read it, for example because it was moved. */
export async function fileAsBase64(file: Blob): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = '';
    for (let start = 0; start < bytes.length; start += pieceLength) {
      text += String.fromCharCode(...bytes.subarray(start, start + pieceLength));
    }
    return btoa(text);
  } catch {
    return null;
  }
}
