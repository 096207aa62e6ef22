import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { render } from 'preact';
import { Dashboard } from '../../components/screens/dashboard/dashboard';
import { startSession } from '../../components/screens/shared/session';

startSession(document.documentElement);
render(<Dashboard />, document.getElementById('app')!);
