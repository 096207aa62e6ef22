/** Hands a file to the browser's downloads. The page cannot know when it is complete. */
export function downloadFile(name: string, parts: readonly BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own copy by the next turn of the loop; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

interface FileHandle {
  createWritable(): Promise<{ write(content: Blob): Promise<void>; close(): Promise<void> }>;
  getFile(): Promise<File>;
}
type Picker = (options: { suggestedName: string }) => Promise<FileHandle>;

const picker = (): Picker | undefined => (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;

/** Can this browser tell when a file is complete? */
export function canCheckFile(): boolean {
  return picker() !== undefined;
}

/** Writes a file the rep chooses and reads it back. Undefined when the rep chose none, false when it is not whole. */
export async function saveAndReadBack(name: string, content: Blob): Promise<boolean | undefined> {
  try {
    const handle = await picker()!({ suggestedName: name });
    const writable = await handle.createWritable();
    await writable.write(content);
    await writable.close();
    return await isSameFile(await handle.getFile(), content);
  } catch (error) {
    if ((error as { name?: string }).name === 'AbortError') return undefined;
    return false;
  }
}

/** The same bytes? */
export async function isSameFile(file: Blob, content: Blob): Promise<boolean> {
  if (file.size !== content.size) return false;
  const [one, other] = await Promise.all([file.arrayBuffer(), content.arrayBuffer()]);
  const bytes = new Uint8Array(other);
  return new Uint8Array(one).every((byte, i) => byte === bytes[i]);
}
