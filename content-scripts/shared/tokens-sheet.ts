import tokens from '../../components/ui/tokens.css?inline';
import { sheetOf } from './host';

/** The design tokens, shared by everything of ours that stands in a page. */
export const TOKENS = sheetOf(tokens);
