import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { render } from 'preact';
import { SidePanel } from '../../components/screens/panel/panel';
import { startSession } from '../../components/screens/shared/session';

startSession(document.documentElement);
const asked = new URLSearchParams(location.search).get('prospect');
render(<SidePanel {...(asked ? { asked } : {})} />, document.getElementById('app')!);
