import type { Panel } from '../en/panel';
import type { Format } from '../format';

/** The side panel: one deal whole. */
export const panel = (_: Format): Panel => ({
  title: 'الصفقة',
});
