/** Trains the detector on the corpus and the library's own phrases, and writes the model. The same input gives the same file. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { labelsOf, libraryLines, readCorpus, readLibrary, samplesOf } from './corpus';
import { trainModel } from './train-model';

/** More rounds are steadier and take longer in proportion. */
const ROUNDS = 8;

const library = readLibrary();
const labels = labelsOf(library);
const samples = samplesOf([...readCorpus(), ...libraryLines(library)]);
console.log(`${samples.length} samples, ${ROUNDS} rounds`);
const text = `${JSON.stringify(trainModel(samples, labels, ROUNDS))}\n`;
writeFileSync(new URL('../../domain/objections/detect/model.json', import.meta.url), text);
console.log(`model.json: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
