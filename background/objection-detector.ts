import { createDetector } from '../domain/objections/detect/create-detector';
import modelText from '../domain/objections/detect/model.json?raw';
import type { FoundObjection } from '../domain/objections/found-objection';
import type { ObjectionLibrary } from '../domain/objections/library';
import libraryText from '../domain/objections/objection-library.json?one-byte';
import { readLibrary } from '../domain/objections/read-library';

let library: ObjectionLibrary | undefined;
let detect: ReturnType<typeof createDetector> | undefined;

/** The built-in library, decoded at first use: a worker that only looks up badges never pays for it. */
export function objectionLibrary(): ObjectionLibrary {
  library ??= readLibrary(libraryText);
  return library;
}

/** Objections in a mail's own new text. The text is dropped after the answer. */
export function detectObjections(mail: { text: string; subject?: string }): FoundObjection[] {
  detect ??= createDetector(JSON.parse(modelText), objectionLibrary());
  return detect(mail);
}
