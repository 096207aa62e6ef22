import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { render } from 'preact';
import { Popup } from '../../components/screens/popup/popup';
import { startSession } from '../../components/screens/shared/session';

startSession(document.documentElement);
render(<Popup />, document.getElementById('app')!);
