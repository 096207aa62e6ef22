import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { render } from 'preact';
import { Popup } from '../../components/screens/popup/popup';

render(<Popup />, document.getElementById('app')!);
