/** An objection found in a mail's own new text. */
export interface FoundObjection {
  /** `category.subcategory` of the library. */
  label: string;
  /** Calibrated, 0 to 1. */
  confidence: number;
  /** False: under the threshold for certainty, shown quieter. */
  sure: boolean;
  /** Where the sentence that shows it stands in the text as given. */
  sentence: { from: number; to: number };
  /** The words that fired, as offsets into the text as given. */
  marks: { from: number; to: number }[];
}

/** Reads a mail and names its objections, most important first, at most three. */
export type DetectObjections = (mail: { text: string; subject?: string }) => FoundObjection[];
