import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import type { Specimen } from './specimen';

export const bannerSpecimen: Specimen = {
  id: 'banner',
  title: 'Banners',
  states: [
    {
      name: 'due',
      render: (pick) => (
        <Banner
          tone="due"
          title={pick('Dawra is not reading this mail view', '«دورة» لا تقرأ عرض البريد هذا')}
        >
          {pick(
            'The mail page looks different. Nothing is guessed; you can still add by hand.',
            'تغيّر شكل صفحة البريد. لا يُخمَّن أي شيء، ويمكنك الإضافة يدويًا.',
          )}
        </Banner>
      ),
    },
    {
      name: 'late',
      render: (pick) => (
        <Banner
          tone="late"
          title={pick('Not saved. The disk is full.', 'لم يُحفظ التغيير لأن القرص ممتلئ.')}
          actions={<Button size="s">{pick('Try again', 'إعادة المحاولة')}</Button>}
        >
          {pick('Free some space; your text is kept here.', 'يُرجى إخلاء بعض المساحة، ونصك باقٍ هنا.')}
        </Banner>
      ),
    },
    {
      name: 'plain',
      render: (pick) => (
        <Banner
          closeLabel={pick('Close', 'إغلاق')}
          onClose={() => {}}
          actions={
            <>
              <Button size="s">{pick('Look at the fit', 'مراجعة الملاءمة')}</Button>
              <Button size="s" kind="quiet">
                {pick('It fits', 'ملائم')}
              </Button>
            </>
          }
        >
          {pick(
            'Bought without a question: look at the fit again',
            'وافق العميل دون أي سؤال، تُستحسن مراجعة الملاءمة',
          )}
        </Banner>
      ),
    },
  ],
};
