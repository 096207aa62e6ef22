import { STAGES } from '../../domain/records';
import { stages } from '../../locales/areas';
import { useT } from '../language';
import { Kbd } from '../ui/kbd';
import { Rate } from '../ui/rate';
import { Chip, Tag } from '../ui/tag';
import { DueWord } from '../views/cycle-ring/due-word';
import type { Specimen } from './specimen';

const nothing = () => {};

function StageTags() {
  const t = useT(stages);
  return STAGES.map((id) => (
    <span key={id} data-stage={id}>
      <Tag tone="stage">{t.short[id]}</Tag>
    </span>
  ));
}

export const tagSpecimen: Specimen = {
  id: 'tag',
  title: 'Chips, tags, due words, rates',
  states: [
    {
      name: 'chips',
      render: (pick) => (
        <>
          <Chip on onPress={nothing} count="50">
            {pick('All', 'الكل')}
          </Chip>
          <Chip on={false} onPress={nothing} count="3" mark={<DueWord mark="due" words="" />}>
            {pick('Due today', 'موعدها اليوم')}
          </Chip>
        </>
      ),
    },
    { name: 'stages', render: () => <StageTags /> },
    {
      name: 'tones',
      render: (pick) => (
        <>
          <Tag>{pick('sample', 'مثال')}</Tag>
          <Tag tone="few">{pick('few cases', 'الحالات قليلة')}</Tag>
          <Tag tone="done" icon="check">
            {pick('covered', 'مغطاة')}
          </Tag>
          <Tag tone="due">{pick('in part', 'جزئيًا')}</Tag>
          <Tag tone="late">{pick('stuck', 'متعثرة')}</Tag>
          <Tag tone="accent">{pick('next ask', 'الطلب التالي')}</Tag>
          <Kbd>K</Kbd>
        </>
      ),
    },
    {
      name: 'due',
      render: (pick) => (
        <>
          <DueWord mark="answer" words={pick('Answer', 'رد')} />
          <DueWord mark="due" words={pick('Today', 'اليوم')} />
          <DueWord mark="late" words={pick('3 days late', 'متأخرة 3 أيام')} />
          <DueWord mark="next" words={pick('Sun 29 Nov', 'الأحد 29 نوفمبر')} />
          <DueWord mark="rest" words={pick('Snoozed', 'مؤجلة')} />
          <DueWord mark="done" words={pick('Done', 'مكتملة')} />
        </>
      ),
    },
    {
      name: 'rates',
      render: (pick) => (
        <div class="dw-col dw-gallery-fill">
          <Rate rate={{ kind: 'none', counts: pick('no data yet', 'لا توجد بيانات بعد') }} />
          <Rate rate={{ kind: 'counts', counts: pick('1 of 3', '1 من 3') }} />
          <Rate
            rate={{
              kind: 'few',
              counts: pick('8 of 20', '8 من 20'),
              percent: pick('40 %', '40%'),
              range: pick('22–61 %', '22–61%'),
              fewCases: pick('few cases', 'الحالات قليلة'),
            }}
          />
          <Rate
            rate={{
              kind: 'ok',
              counts: pick('18 of 60', '18 من 60'),
              percent: pick('30 %', '30%'),
              range: pick('20–43 %', '20–43%'),
            }}
          />
        </div>
      ),
    },
  ],
};
