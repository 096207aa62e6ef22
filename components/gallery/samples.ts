import type { Pick } from './specimen';

/** Invented people, as they appear in both languages. */
export const people = (pick: Pick) => ({
  huda: { name: pick('Huda Al-Mansour', 'هدى المنصور'), company: pick('Qamar Foods', 'قمر للأغذية') },
  daniel: {
    name: pick('Daniel Okafor', 'دانيال أوكافور'),
    company: pick('Blue Heron Freight', 'بلو هيرون للشحن'),
  },
  omar: { name: pick('Omar Haddad', 'عمر حداد'), company: pick('Sahab Logistics', 'سحاب للخدمات اللوجستية') },
  /** Long enough to break what does not wrap. */
  long: {
    name: pick('Eng. Abdulrahman bin Fahd Al-Otaibi', 'م. عبدالرحمن بن فهد العتيبي'),
    company: pick('Wadi Clinics (KSA) – الوادي', 'عيادات الوادي – شركة Acme (KSA)'),
  },
});
