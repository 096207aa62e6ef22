import './rate.css';
import { Tag } from './tag';

/** A share with its sample, as the sample-size rule allows it to be shown. */
export interface RateView {
  kind: 'none' | 'counts' | 'few' | 'ok';
  /** "8 of 20", or the sentence for no data. */
  counts: string;
  /** "40 %"; only from five cases on. */
  percent?: string;
  /** "22–61 %". */
  range?: string;
  /** The words "few cases", shown with kind `few`. */
  fewCases?: string;
}

/** Under five cases counts only; under thirty the range is printed with the warning that cases are few. */
export function Rate({ rate }: { rate: RateView }) {
  const shown = rate.kind === 'few' || rate.kind === 'ok';
  return (
    <span class="dw-rate" data-kind={rate.kind}>
      <bdi>{rate.counts}</bdi>
      {shown && rate.percent && (
        <>
          {' · '}
          <bdi>{rate.percent}</bdi>
          {rate.range && (
            <>
              {' ('}
              <bdi dir="ltr">{rate.range}</bdi>)
            </>
          )}
        </>
      )}
      {rate.kind === 'few' && rate.fewCases && (
        <>
          {' '}
          <Tag tone="few">{rate.fewCases}</Tag>
        </>
      )}
    </span>
  );
}
