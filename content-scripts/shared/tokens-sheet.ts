import tokens from '../../components/ui/tokens.css?inline';
import { sheetOf } from './host';

let sheet: CSSStyleSheet | undefined;

/** The design tokens, shared by everything of ours that stands in a page; parsed when something is drawn first. */
export function tokensSheet(): CSSStyleSheet {
  sheet ??= sheetOf(tokens);
  return sheet;
}
