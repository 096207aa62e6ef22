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
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  getFile(): Promise<File>;
}
type Picker = (options: { suggestedName: string }) => Promise<FileHandle>;

const picker = (): Picker | undefined => (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;

/** Can this browser tell when a file is complete? */
export function canCheckFile(): boolean {
  return picker() !== undefined;
}

/** Writes a text to a file the rep chooses and reads it back. Undefined when the rep chose none. */
export async function saveAndReadBack(name: string, text: string): Promise<boolean | undefined> {
  try {
    const handle = await picker()!({ suggestedName: name });
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    return (await (await handle.getFile()).text()) === text;
  } catch (error) {
    if ((error as { name?: string }).name === 'AbortError') return undefined;
    return false;
  }
}
