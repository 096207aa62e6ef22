const KEEP = new Set(
  (
    'وقت وضع وصل وعد واجهه ورق بعد بدل بند بيانات بنك لجنه لازم لقاء لقا فريق فكره فرع فاتوره فصل كلفه كثير ' +
    'كتير كبير كنت كان كل كلام بس بكرا بكره فلوس فتره فوق فيه فعلا لكن ليس ليش ليه وين والله ولا'
  ).split(' '),
);

/** Plurals that change inside the word, which no cutting of endings can see. */
const BROKEN_PLURALS: Record<string, string> = Object.fromEntries(
  (
    'اسعار سعر عروض عرض عقود عقد بنود بند شروط شرط شركا شريك شركاء شريك مدرا مدير مدراء مدير اقسام قسم فروع فرع ' +
    'انظمه نظام برامج برنامج ادوات اداه مزايا ميزه خصائص خاصيه مشاريع مشروع تقارير تقرير رسائل رساله رسايل رساله ' +
    'مواعيد موعد مصاريف مصروف اقساط قسط دفعات دفعه فواتير فاتوره عملا عميل عملاء عميل زملا زميل زملاء زميل مخاطر خطر ' +
    'مراجع مرجع تجارب تجربه حلول حل شهور شهر اشهر شهر سنين سنه سنوات سنه اسابيع اسبوع ايام يوم لجان لجنه ارقام رقم ' +
    'اجتماعات اجتماع مكالمات مكالمه موظفين موظف موظفون موظف اشخاص شخص'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, all[i + 1]!]);
      return pairs;
    }, []),
);

const ENDINGS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'كو', 'نا', 'ات', 'ون', 'ين'];

function withoutPrefix(word: string): string {
  let rest = word;
  const cut = (prefix: string) => {
    if (rest.startsWith(prefix) && rest.length - prefix.length >= 3 && !KEEP.has(rest)) {
      rest = rest.slice(prefix.length);
      return true;
    }
    return false;
  };
  cut('و') || cut('ف');
  if (cut('لل')) return rest;
  if (rest.startsWith('بال') || rest.startsWith('كال') || rest.startsWith('هال') || rest.startsWith('عال'))
    cut(rest.slice(0, 3));
  else if (rest.startsWith('ال')) cut('ال');
  return rest;
}

/** Light stem of one folded Arabic word (OBJECTIONS.md's order: clitics, plurals, endings, ta marbuta last). */
export function stemArabic(word: string): string {
  let rest = withoutPrefix(word);
  const single = BROKEN_PLURALS[rest];
  if (single) rest = single;
  for (const ending of ENDINGS) {
    if (rest.endsWith(ending) && rest.length - ending.length >= 3) {
      rest = rest.slice(0, -ending.length);
      // A ta before a pronoun is a hidden ta marbuta.
      if (rest.endsWith('ت') && rest.length > 3) rest = rest.slice(0, -1);
      break;
    }
  }
  rest = BROKEN_PLURALS[rest] ?? rest;
  return rest.endsWith('ه') && rest.length > 3 ? rest.slice(0, -1) : rest;
}

/** What is left of an Arabic word without its vowels: the meeting point with words typed in Latin letters. */
export function skeletonOf(word: string): string {
  return word.replace(/[اويه]/g, '') || word;
}
