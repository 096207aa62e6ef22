import { Button } from '../ui/button';
import { ToastRegion } from '../ui/toast';
import { showToast } from '../ui/toasts';
import type { Specimen } from './specimen';

export const toastSpecimen: Specimen = {
  id: 'toast',
  title: 'Toasts',
  states: [
    {
      name: 'live',
      render: (pick) => (
        <>
          <Button
            onClick={() =>
              showToast({
                text: pick('Logged. Next: Sun 29 Nov', 'سُجّل. القادم: الأحد 29 نوفمبر'),
                action: { label: pick('Undo', 'تراجع'), run: () => {} },
              })
            }
          >
            {pick('Show a toast', 'عرض تنبيه')}
          </Button>
          <ToastRegion label={pick('Messages', 'التنبيهات')} closeLabel={pick('Close', 'إغلاق')} />
        </>
      ),
    },
  ],
};
