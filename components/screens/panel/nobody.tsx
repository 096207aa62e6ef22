import { common, panel } from '../../../locales/areas';
import { database } from '../../../storage/database';
import { useT } from '../../language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { perform } from '../shared/perform';
import { useQuery } from '../shared/use-query';
import { PeopleSearch } from './people-search';
import type { PanelSubject } from './use-panel-subject';

/** Nobody known is open: offers to add the person of the page, and the directory. */
export function Nobody({ subject }: { subject: PanelSubject }) {
  const t = useT(panel).frame;
  const { stranger, show, notUnderstood } = subject;
  const people = useQuery(() => database().prospects.limit(1).count(), []);
  const add = async (name: string) => {
    const reply = await perform('prospect.track', { name, source: 'typed' });
    if (reply.ok) show(reply.value.prospectId);
  };
  const name = stranger?.name ?? stranger?.keys[0] ?? '';
  return (
    <div class="dw-panel-nobody">
      <h1 class="dw-hush">{useT(common).name}</h1>
      {notUnderstood && <Banner>{t.notUnderstood}</Banner>}
      {stranger ? (
        <EmptyState
          text={t.unknownText(name)}
          action={
            <Button kind="primary" icon="plus" onClick={() => void track(stranger, show)}>
              {t.track}
            </Button>
          }
        />
      ) : (
        <EmptyState text={people === 0 ? t.nobodyYet : `${t.nobodyTitle} ${t.nobodyText}`} />
      )}
      <PeopleSearch label={t.searchLabel} onChoose={show} onAdd={(text) => void add(text)} />
    </div>
  );
}

async function track(
  stranger: NonNullable<PanelSubject['stranger']>,
  show: (id: string) => void,
): Promise<void> {
  const { where, keys, name, company, account, profile } = stranger;
  const reply = await perform('prospect.track', {
    source: where === 'gmail' ? 'gmail' : 'linkedin',
    ...(where === 'gmail' && keys[0] ? { address: keys[0] } : {}),
    ...(name ? { name } : {}),
    ...(company ? { company } : {}),
    ...(account ? { account } : {}),
    ...(profile ? { profile } : {}),
  });
  if (reply.ok) show(reply.value.prospectId);
}
