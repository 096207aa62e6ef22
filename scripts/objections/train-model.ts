import type { DetectorModel } from '../../domain/objections/detect/model';
import type { Sample } from './corpus';
import { busiest, narrow } from './directions';
import { type Course, fitWeights, mailsOf, randomFrom, runCourse, vocabularyOf } from './fit';
import { networkOf, roundRows } from './network';
import { finestStep, pack } from './pack';

const FEATURES_MAX = 30_000;
/** Directions kept of the weights. */
const WIDTH = 36;
const AFTER_ROUNDING: Course = { epochs: 4, wholeEpochs: 0, rate: 0.1, headShare: 0.3 };
/** Squared slopes the weights are taken to have behind them when they learn on: steps start short. */
const PAST = { rows: 0.01, heads: 1 };

/**
 * Trains a model as small as it is stored. Every feature is weighed once; the busiest are trained again from nothing,
 * for they must now do the work of all; their weights are narrowed and rounded; and the rounded model learns on, so that
 * it makes up for what rounding took.
 */
export function trainModel(samples: Sample[], labels: string[], rounds: number): DetectorModel {
  const outputs = labels.length + 1;
  const every = vocabularyOf(samples);
  const weighed = fitWeights(mailsOf(samples, labels, every), every.hashes.length, outputs, 1);
  const vocabulary = busiest(every, weighed, FEATURES_MAX);
  const mails = mailsOf(samples, labels, vocabulary);
  const weights = fitWeights(mails, vocabulary.hashes.length, outputs, rounds);
  const { rows, heads } = narrow(vocabulary, weights, WIDTH);
  const step = finestStep(vocabulary, rows, WIDTH);
  const network = networkOf({ width: WIDTH, rows, heads, bias: weights.bias });
  network.rowPast.fill(PAST.rows);
  network.headPast.fill(PAST.heads);
  roundRows(network, step);
  runCourse(network, mails, AFTER_ROUNDING, randomFrom(7));
  return pack(network, step, vocabulary, labels);
}
