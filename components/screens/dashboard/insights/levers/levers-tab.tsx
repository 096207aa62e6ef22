import type { Numbers } from '../numbers';
import { AgeingCard } from './ageing-card';
import { CadenceCard } from './cadence-card';
import { CoachCard } from './coach-card';
import { LeverTiles } from './lever-tiles';
import { PatternCard } from './pattern-card';
import { ResponseCard } from './response-card';
import { ReviewCard } from './review-card';
import { StagesCard } from './stages-card';

/** What shortens the cycle, with one button each, and what the user's own deals teach. */
export function LeversTab({ numbers }: { numbers: Numbers }) {
  return (
    <>
      <LeverTiles numbers={numbers} />
      <div class="dw-ins-grid">
        <ReviewCard numbers={numbers} />
        <CoachCard numbers={numbers} />
        <StagesCard numbers={numbers} />
        <AgeingCard numbers={numbers} />
        <ResponseCard numbers={numbers} />
        <CadenceCard numbers={numbers} />
        <PatternCard numbers={numbers} />
      </div>
    </>
  );
}
