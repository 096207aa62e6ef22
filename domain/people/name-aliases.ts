import { nameWords } from './name-keys';

/** Common names whose spellings no rule joins. One name a line; the first is its mark. */
const GROUPS = `
أحمد احمد ahmed ahmad ahmet achmed ahmd
محمد mohammed muhammad mohamed mohammad mohamad muhammed mouhamed mohd mhmd
محمود mahmoud mahmud mahmood
حمد hamad hamd
حامد hamed hamid
حميد humaid hameed
عبدالله abdullah abdallah abdulla abdalla
عبدالرحمن abdulrahman abdelrahman abderrahman abdurrahman
عبدالعزيز abdulaziz abdelaziz
علي ali aly
عمر omar umar omer
عمرو amr amro amru
عثمان othman osman uthman usman
يوسف yousef youssef yusuf yousuf yosef joseph
إبراهيم ابراهيم ibrahim ebrahim brahim
إسماعيل اسماعيل ismail ismael esmail
حسن hassan hasan
حسين hussein hussain husain hossein houssein
خالد khalid khaled
سعيد saeed said saied sayed
سيد sayed sayyid syed
شريف sherif shareef sharif cherif
جمال jamal gamal djamel djamal
طارق tariq tarek tareq tarik
طلال talal
فيصل faisal faysal feisal
فهد fahad fahd
سلمان salman
سليمان sulaiman suleiman soliman solomon
سامي sami samy
سامر samer samir
سمير samir sameer
رامي rami ramy
هاني hani hany
وليد walid waleed oualid
وائل wael wail
ياسر yasser yasir
ياسين yassine yasin yaseen
نايف naif nayef
ناصر nasser nasir naser
ماجد majed majid maged
مصطفى mustafa mostafa moustafa
مازن mazen mazin
كريم karim kareem
رشيد rashid rasheed rachid
زيد zaid zayd
ظافر dhafer zafer thafer
ضياء diaa dia zia
بلال bilal belal
أنس انس anas
أسامة اسامه osama usama oussama
أيمن ايمن ayman aymen
أمين امين amin ameen
فاطمة فاطمه fatima fatimah fatma fatema
عائشة عائشه aisha aysha aicha ayesha
خديجة خديجه khadija khadijah
مريم mariam maryam miriam meriem
سارة ساره sara sarah
ليلى layla leila laila leyla
نور nour noor nur
هدى huda hoda houda
منى mona muna mouna
رنا rana
ريم reem rim
دانة dana
لينا lina leena
نادية ناديه nadia nadiya
سلمى salma selma
هند hind hend
عتيبي otaibi otaiby utaybi alotaibi
غامدي ghamdi ghamidi alghamdi
قحطاني qahtani kahtani alqahtani
شمري shammari shamari alshammari
حربي harbi alharbi
زهراني zahrani alzahrani
`;

const MARK_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ').flatMap((form) => nameWords(form));
      return forms.map((form) => [form, forms[0] ?? form] as const);
    })
    // A spelling that stands in two lines keeps the first: the commoner name.
    .reverse(),
);

/** The mark all spellings of a common name share, or undefined. */
export function aliasOf(word: string): string | undefined {
  return MARK_OF.get(word);
}
