import './gallery.css';
import { useFormat } from '../language';
import { BrandMark } from '../ui/brand-mark';
import { bannerSpecimen } from './banner.gallery';
import { boardSpecimen } from './board.gallery';
import { buttonSpecimen } from './button.gallery';
import { chartSpecimen } from './chart.gallery';
import { checklistSpecimen } from './checklist.gallery';
import { choiceSpecimen } from './choice.gallery';
import { fieldSpecimen } from './field.gallery';
import { headSpecimen } from './head.gallery';
import { iconSpecimen } from './icon.gallery';
import { ladderSpecimen } from './ladder.gallery';
import { menuSpecimen } from './menu.gallery';
import { objectionSpecimen } from './objection.gallery';
import { peopleSpecimen } from './people.gallery';
import { queueSpecimen } from './queue.gallery';
import { ringSpecimen } from './ring.gallery';
import { pickFor, type Specimen } from './specimen';
import { storySpecimen } from './story.gallery';
import { tableSpecimen } from './table.gallery';
import { tabsSpecimen } from './tabs.gallery';
import { tagSpecimen } from './tag.gallery';
import { toastSpecimen } from './toast.gallery';
import { zoneSpecimen } from './zone.gallery';

const SPECIMENS: readonly Specimen[] = [
  ringSpecimen,
  buttonSpecimen,
  tagSpecimen,
  tableSpecimen,
  fieldSpecimen,
  tabsSpecimen,
  bannerSpecimen,
  choiceSpecimen,
  menuSpecimen,
  toastSpecimen,
  headSpecimen,
  queueSpecimen,
  objectionSpecimen,
  storySpecimen,
  checklistSpecimen,
  ladderSpecimen,
  peopleSpecimen,
  zoneSpecimen,
  boardSpecimen,
  chartSpecimen,
  iconSpecimen,
];

/** Every component in its states. `only` shows the named ones, separated by commas. */
export function Gallery({ only }: { only?: string }) {
  const pick = pickFor(useFormat().lang);
  const wanted = only?.split(',');
  const shown = SPECIMENS.filter(({ id }) => !wanted || wanted.includes(id));
  return (
    <main class="dw-gallery">
      <h1 class="dw-row dw-title">
        <BrandMark size={28} />
        {pick('Components', 'المكوّنات')}
      </h1>
      <div class="dw-gallery-grid">
        {shown.map(({ id, title, wide, states }) => (
          <section key={id} id={id} data-wide={wide ? '' : undefined}>
            <h2 class="dw-label">{title}</h2>
            {states.map(({ name, render }) => (
              <div key={name} class="dw-gallery-state" data-state-name={name}>
                {render(pick)}
              </div>
            ))}
          </section>
        ))}
      </div>
    </main>
  );
}
