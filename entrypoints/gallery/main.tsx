import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { render } from 'preact';
import { Gallery } from '../../components/gallery/gallery';
import { followLanguage, setFormatPrefs } from '../../components/language';

/** Every component on one page: `?lang=ar&theme=dark&only=button,ring&density=roomy`. */
const query = new URLSearchParams(location.search);
const root = document.documentElement;

setFormatPrefs({ lang: query.get('lang') === 'ar' ? 'ar' : 'en', zone: 'Asia/Riyadh', country: 'SA' });
followLanguage(root);
for (const name of ['theme', 'density'] as const) {
  const value = query.get(name);
  if (value) root.dataset[name] = value;
}

const app = document.getElementById('app');
if (app) render(<Gallery only={query.get('only') ?? undefined} />, app);
