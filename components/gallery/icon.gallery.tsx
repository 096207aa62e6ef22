import { Icon, type IconName } from '../ui/icon';
import { ICONS } from '../ui/icons';
import type { Specimen } from './specimen';

export const iconSpecimen: Specimen = {
  id: 'icon',
  title: 'Icons, 16 px, 1.5 px line',
  wide: true,
  states: [
    {
      name: 'all',
      render: () =>
        (Object.keys(ICONS) as IconName[]).map((name) => (
          <span key={name} title={name} style={{ padding: '8px' }}>
            <Icon name={name} />
          </span>
        )),
    },
  ],
};
