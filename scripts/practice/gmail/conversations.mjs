/**
 * Who writes in the practice inbox. Everybody is invented, every address is under `.example`.
 * A message is `[who, days ago, hour, text…]`; `who` is `them` or `me`, each text a paragraph.
 */
export const OWNER = { name: 'Layla Aziz', email: 'layla@dawra.example' };

export const CONVERSATIONS = [
  {
    name: 'Huda Karam',
    email: 'huda@karam-foods.example',
    subject: 'Cold chain sensors for the Jeddah depots',
    messages: [
      [
        'me',
        12,
        9,
        'Hello Huda,',
        'You mentioned losses in the summer. Shall I show you how Noor Dairy halved theirs?',
      ],
      ['them', 11, 14, 'Yes please. We have nine depots, and the two in Jeddah are the worst.'],
      ['me', 6, 10, 'The offer for nine depots is attached, with the pilot in Jeddah first.'],
      [
        'them',
        1,
        16,
        'Thank you for the offer. It is more than we planned to spend this year: the price per depot is too high for us.',
        'Can you do anything about it?',
      ],
    ],
  },
  {
    name: 'سارة منصور',
    email: 'sara@mansour-trading.example',
    subject: 'عرض السعر للربع الأول',
    messages: [
      ['me', 9, 11, 'مرحبًا سارة،', 'أرفقت عرض السعر كما اتفقنا في المكالمة.'],
      ['them', 2, 9, 'شكرًا على العرض.', 'السعر أعلى من ميزانيتنا لهذا العام، ولدينا عرض أرخص من مورد آخر.'],
    ],
  },
  {
    name: 'Omar Haddad',
    email: 'omar@haddad.example',
    subject: 'Re: Maintenance contract',
    messages: [
      ['me', 20, 8, 'Omar, here is the contract we talked about.'],
      ['them', 18, 13, 'Got it. Our lawyers look at it this week.'],
      ['me', 13, 9, 'Did the lawyers find anything I can help with?'],
      ['me', 5, 9, 'A short reminder: the pilot slot in January is kept for you until Thursday.'],
      ['them', 0, 8, 'We are happy with the supplier we have, so I do not see why we should change now.'],
    ],
  },
  {
    name: 'فهد العتيبي',
    email: 'fahad@otaibi-logistics.example',
    subject: 'موعد العرض التجريبي',
    messages: [
      ['me', 7, 10, 'أستاذ فهد، هل يناسبكم عرض تجريبي يوم الأحد؟'],
      ['them', 3, 15, 'أحتاج إلى موافقة المدير المالي أولًا.', 'أرسل لي ملخصًا من صفحة واحدة من فضلك.'],
    ],
  },
  {
    name: 'Greta Lind',
    email: 'greta@lind-cold.example',
    subject: 'Delivery on Monday',
    messages: [['them', 0, 7, 'We come at ten. Is the ramp free?']],
  },
  {
    name: 'Noor Al Sabah',
    email: 'noor@sabah-retail.example',
    subject: 'Not this quarter',
    messages: [
      ['me', 16, 12, 'Noor, shall we plan the start for December?'],
      ['them', 15, 12, 'Now is not a good time. Please come back to me after the holidays.'],
    ],
  },
  {
    name: 'Jad Rahman',
    email: 'jad@rahman-clinics.example',
    subject: 'Data protection questions',
    messages: [
      [
        'them',
        4,
        11,
        'Where is our patients’ data kept? Our security team will not approve anything outside the country.',
      ],
      ['me', 4, 15, 'It stays on your own machines. I will send the description tonight.'],
    ],
  },
  {
    name: 'ريم الحربي',
    email: 'reem@harbi-clinics.example',
    subject: 'متابعة اجتماع الخميس',
    messages: [
      ['me', 8, 9, 'سعدت بلقائكم يوم الخميس.', 'متى يمكننا البدء بالتجربة؟'],
      ['me', 3, 9, 'أتابع معكم بخصوص التجربة.'],
    ],
  },
  {
    name: 'Clara Weiss',
    email: 'clara@weiss-maschinen.example',
    subject: 'References in our industry?',
    messages: [
      [
        'them',
        6,
        10,
        'Your product looks good, but I have never heard of you. Do you have customers like us?',
      ],
    ],
  },
  {
    name: 'Tarek Nassar',
    email: 'tarek@nassar-steel.example',
    subject: 'Signed',
    messages: [
      ['me', 10, 9, 'Tarek, the final version with your two changes.'],
      ['them', 9, 17, 'Signed copy attached. Thank you for the patience with our procurement.'],
    ],
  },
  {
    name: 'Ines Falk',
    email: 'ines@falk-energi.example',
    subject: 'Price list 2027',
    messages: [['me', 30, 9, 'Ines, the new price list. What would make it worth a call in January?']],
  },
  {
    name: 'لينا شاهين',
    email: 'lina@shaheen-pharma.example',
    subject: 'استفسار عن الضمان',
    messages: [['them', 1, 12, 'هل الضمان يشمل قطع الغيار؟', 'سمعنا أن التركيب صعب ويأخذ وقتًا طويلًا.']],
  },
];
