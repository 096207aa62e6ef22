import type { FrameworkId } from '../records';

/** What a field is about, whatever the framework calls it. Answers follow the topic when the framework changes. */
export type FieldTopic =
  | 'money'
  | 'power'
  | 'need'
  | 'time'
  | 'metrics'
  | 'criteria'
  | 'process'
  | 'champion';

export interface FrameworkField {
  /** As the rules door and storage name it, for example `economic_buyer`. */
  id: string;
  topic: FieldTopic;
  /** Share of the score; the weights of one framework add up to 100. */
  weight: number;
}

export interface Framework {
  id: FrameworkId;
  /** In the framework's own order: BANT asks money first, CHAMP asks the challenge first. */
  fields: readonly FrameworkField[];
  /** The segment lengths it is proposed for. */
  defaultFor: readonly ('quick' | 'standard' | 'enterprise' | 'very_long')[];
}

/**
 * The three qualification frameworks as data (DOMAIN 7.1).
 * @domain S17, S82, S83, S84
 */
export const FRAMEWORK_TABLE: Readonly<Record<FrameworkId, Framework>> = {
  bant: {
    id: 'bant',
    defaultFor: ['quick'],
    fields: [
      { id: 'budget', topic: 'money', weight: 25 },
      { id: 'authority', topic: 'power', weight: 25 },
      { id: 'need', topic: 'need', weight: 30 },
      { id: 'timing', topic: 'time', weight: 20 },
    ],
  },
  champ: {
    id: 'champ',
    defaultFor: ['standard'],
    fields: [
      { id: 'challenges', topic: 'need', weight: 35 },
      { id: 'authority', topic: 'power', weight: 25 },
      { id: 'money', topic: 'money', weight: 20 },
      { id: 'prioritization', topic: 'time', weight: 20 },
    ],
  },
  meddic: {
    id: 'meddic',
    defaultFor: ['enterprise', 'very_long'],
    fields: [
      { id: 'metrics', topic: 'metrics', weight: 15 },
      { id: 'economic_buyer', topic: 'power', weight: 20 },
      { id: 'decision_criteria', topic: 'criteria', weight: 15 },
      { id: 'decision_process', topic: 'process', weight: 15 },
      { id: 'pain', topic: 'need', weight: 20 },
      { id: 'champion', topic: 'champion', weight: 15 },
    ],
  },
};

/** The framework proposed for a segment of this length (DOMAIN 7.1). */
export function frameworkFor(length: Framework['defaultFor'][number]): FrameworkId {
  const found = Object.values(FRAMEWORK_TABLE).find((framework) => framework.defaultFor.includes(length));
  return found?.id ?? 'champ';
}
