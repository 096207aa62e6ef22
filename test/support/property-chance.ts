import fc from 'fast-check';

/**
 * Property tests draw the same examples each time, so that a run says something about the change and nothing about
 * luck. `PROPERTY_SEED` and `PROPERTY_RUNS` look elsewhere and longer.
 */
const SEED = 20_261_127;
const { PROPERTY_SEED, PROPERTY_RUNS } = process.env;
fc.configureGlobal({
  seed: PROPERTY_SEED === undefined ? SEED : Number(PROPERTY_SEED),
  ...(PROPERTY_RUNS === undefined ? {} : { numRuns: Number(PROPERTY_RUNS) }),
});
