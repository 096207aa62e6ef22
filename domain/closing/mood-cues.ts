import type { Mood } from './moods';

/** Moods that words can hint at; `silent` is read from the pauses instead. */
export type SpokenMood = Exclude<Mood, 'silent'>;

/** Short phrases in the buyer's own text that hint at a mood; matched as whole words after folding. */
export const MOOD_CUES: Readonly<Record<SpokenMood, { en: readonly string[]; ar: readonly string[] }>> = {
  enthusiastic: {
    en: [
      'when can we',
      'how soon',
      'get started',
      'we would love',
      'excited',
      'looking forward',
      'cannot wait',
    ],
    ar: ['متى نبدأ', 'متى يمكننا', 'متحمسون', 'نتطلع', 'يسعدنا أن نبدأ', 'في أقرب وقت'],
  },
  confident: {
    en: ['go ahead', 'let us do it', 'send the contract', 'approved', 'decided', 'that works', 'agreed'],
    ar: ['نمضي', 'اعتمدنا', 'قررنا', 'أرسلوا العقد', 'موافقون', 'تمت الموافقة', 'اتفقنا'],
  },
  analytical: {
    en: ['numbers', 'breakdown', 'comparison', 'spreadsheet', 'figures', 'data', 'table', 'calculate'],
    ar: ['الأرقام', 'تفصيل', 'مقارنة', 'جدول', 'البيانات', 'حساب', 'تحليل', 'نسبة'],
  },
  cautious: {
    en: ['risk', 'let me check', 'not sure', 'careful', 'worried', 'what if', 'guarantee', 'think about it'],
    ar: ['مخاطر', 'مخاطرة', 'دعني أتأكد', 'غير متأكد', 'لست متأكدا', 'قلق', 'ماذا لو', 'ضمان', 'نفكر'],
  },
  pressed: {
    en: ['busy', 'in a hurry', 'no time', 'quickly', 'urgent', 'asap', 'swamped', 'short on time'],
    ar: ['مشغول', 'مشغولون', 'مستعجل', 'عاجل', 'بسرعة', 'لا وقت', 'ضيق الوقت', 'مضغوط'],
  },
  sceptical: {
    en: [
      'prove',
      'proof',
      'references',
      'really',
      'doubt',
      'skeptical',
      'sceptical',
      'case studies',
      'who else',
    ],
    ar: ['إثبات', 'دليل', 'مراجع', 'هل فعلا', 'نشك', 'شكوك', 'قصص نجاح', 'من غيرنا'],
  },
  price_led: {
    en: ['price', 'discount', 'cheaper', 'cost', 'budget', 'expensive', 'best price', 'lower'],
    ar: ['السعر', 'خصم', 'أرخص', 'التكلفة', 'الميزانية', 'غالي', 'أفضل سعر', 'تخفيض'],
  },
};
