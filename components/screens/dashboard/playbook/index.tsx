import { dashboard } from '../../../../locales/areas';
import { useT } from '../../../language';
import { PageHead } from '../shell/page-head';

/** Holds the address of this page. */
export default function Page() {
  const t = useT(dashboard);
  return <PageHead title={t.nav.playbook} />;
}
