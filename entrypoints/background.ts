import { defineBackground } from 'wxt/utils/define-background';
import { startDesk } from '../background/desk';

/** The worker: the only writer. */
export default defineBackground(startDesk);
