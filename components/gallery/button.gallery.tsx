import { Button, IconButton } from '../ui/button';
import type { Specimen } from './specimen';

const nothing = () => {};

export const buttonSpecimen: Specimen = {
  id: 'button',
  title: 'Buttons',
  states: [
    {
      name: 'primary',
      render: (pick) => (
        <>
          <Button kind="primary">{pick('Save', 'حفظ')}</Button>
          <Button kind="primary" off={pick('Two items are still open', 'ما زال بندان ناقصين')}>
            {pick('Off', 'معطّل')}
          </Button>
          <Button kind="primary" saving>
            {pick('Saving', 'حفظ')}
          </Button>
        </>
      ),
    },
    {
      name: 'plain',
      render: (pick) => (
        <>
          <Button>{pick('Cancel', 'إلغاء')}</Button>
          <Button kind="quiet">{pick('Quiet', 'هادئ')}</Button>
          <Button kind="danger" icon="trash">
            {pick('Delete', 'حذف')}
          </Button>
          <Button kind="link">{pick('Link', 'رابط')}</Button>
          <Button size="s" icon="plus">
            {pick('Add', 'إضافة')}
          </Button>
        </>
      ),
    },
    {
      name: 'icon',
      render: (pick) => (
        <>
          <IconButton icon="snooze" label={pick('Snooze', 'تأجيل')} pressed onClick={nothing} />
          <IconButton icon="note" label={pick('Note', 'ملاحظة')} onClick={nothing} />
          <IconButton icon="panel" label={pick('Side panel', 'اللوحة الجانبية')} size="s" onClick={nothing} />
          <IconButton
            icon="search"
            glyph={pick('ع', 'EN')}
            label={pick('العربية', 'English')}
            onClick={nothing}
          />
        </>
      ),
    },
    {
      name: 'wide',
      render: (pick) => (
        <Button kind="primary" size="l" icon="reply" kbd="↵" wide>
          {pick('Answer Huda', 'الرد على هدى')}
        </Button>
      ),
    },
    {
      name: 'long words',
      render: (pick) => (
        <Button wide icon="mail">
          {pick(
            'Follow up with Eng. Abdulrahman bin Fahd Al-Otaibi about the morning rounds',
            'المتابعة مع م. عبدالرحمن بن فهد العتيبي حول جولات الصباح في عيادات الوادي',
          )}
        </Button>
      ),
    },
  ],
};
