import { AgreementZone, type ZoneView } from '../views/agreement-zone';
import type { Pick, Specimen } from './specimen';

const zone = (pick: Pick): ZoneView => ({
  currency: 'SAR',
  ourLimit: { value: 40_000, words: '40,000' },
  theirLimit: { low: 43_000, high: 46_000, words: '43–46,000' },
  ourOffer: { value: 48_000, words: '48,000' },
  theirWord: { value: 41_000, words: '41,000' },
  batna: { value: 38_000, words: '38,000' },
  summary: pick('sure 3,000 · possible 6,000', 'مؤكد 3,000 · محتمل 6,000'),
});

export const zoneSpecimen: Specimen = {
  id: 'zone',
  title: 'Agreement zone',
  states: [
    {
      name: 'sure and possible',
      render: (pick) => <AgreementZone label={pick('Agreement zone', 'نطاق الاتفاق')} zone={zone(pick)} />,
    },
    {
      name: 'none',
      render: (pick) => (
        <AgreementZone
          label={pick('Agreement zone', 'نطاق الاتفاق')}
          zone={{
            ...zone(pick),
            theirLimit: { low: 30_000, high: 35_000, words: '30–35,000' },
            summary: pick('No overlap: 5,000 apart', 'لا يوجد نطاق مشترك، والفارق 5,000'),
          }}
        />
      ),
    },
  ],
};
