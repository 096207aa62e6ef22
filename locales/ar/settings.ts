import type { Settings } from '../en/settings';
import type { Format } from '../format';

/** The settings page. */
export const settings = (_: Format): Settings => ({
  title: 'الإعدادات',
});
