import type { ReferralFacts } from '../../domain/cycle/ask-referral';
import { day, flag, type Keys, listOf, may, need, numberWhere, object, type Read } from './read-input';

const rating: Read<{ value: number; on: string }> = (value) => {
  const input = object(value);
  return {
    value: need(
      input,
      'value',
      numberWhere((one) => one >= 0 && one <= 10),
    ),
    on: need(input, 'on', day),
  };
};

/** What is known of a customer after the close, from keys beside others. */
export function readReferral(input: Keys): ReferralFacts {
  return {
    startOn: may(input, 'startOn', day),
    rating: may(input, 'rating', rating),
    praiseOn: may(input, 'praiseOn', day),
    complaintOn: may(input, 'complaintOn', day),
    askedOn: may(input, 'askedOn', listOf(day)),
    declined: may(input, 'declined', flag),
  };
}
