/**
 * The made-up people of the practice network. Ids do not spell the names: nothing may derive one from the other.
 * `page` says which front end draws the profile.
 */
export const people = [
  {
    id: 'omar-h',
    member: 'ACoAAPracticeOmarHaddad0000000000000001',
    name: 'Omar Haddad',
    pronouns: 'He/Him',
    headline: 'Head of Operations at Cedar Foods | Cold chain',
    company: 'Cedar Foods',
    school: 'American University of Beirut',
    place: 'Beirut, Lebanon',
    degree: '1st',
    page: 'sdui',
  },
  {
    id: 'dina-k-8842',
    member: 'ACoAAPracticeDinaKarim00000000000000002',
    name: 'Dina Karim, PMP 🚀',
    pronouns: null,
    headline: 'Procurement lead · Nile Logistics',
    company: 'Nile Logistics',
    school: null,
    place: 'Cairo, Egypt',
    degree: '2nd',
    page: 'sdui',
  },
  {
    id: 'سلمى-العتيبي-77c1',
    member: 'ACoAAPracticeSalmaOtaibi000000000000003',
    name: 'د. سلمى العتيبي',
    pronouns: null,
    headline: 'مديرة المشتريات في شركة النخيل',
    company: 'شركة النخيل',
    school: 'جامعة الملك سعود',
    place: 'الرياض، المملكة العربية السعودية',
    degree: '1st',
    page: 'sdui',
    lang: 'ar',
  },
  {
    id: 'jonas-lindqvist-5f',
    member: 'ACoAAPracticeJonasLindqvist000000000004',
    name: 'Jonas Lindqvist',
    pronouns: 'he/him',
    headline: 'CFO at Nordbank',
    company: 'Nordbank',
    school: 'Uppsala University',
    place: 'Stockholm, Sweden',
    degree: '2nd',
    page: 'artdeco',
  },
  {
    id: 'maya-farouk-e0',
    member: 'ACoAAPracticeMayaFarouk0000000000000005',
    name: 'Maya Farouk',
    pronouns: null,
    headline: 'Operations at Cedar Foods',
    company: 'Cedar Foods',
    school: 'Cairo University',
    place: 'Dubai, United Arab Emirates',
    degree: null,
    page: 'artdeco',
  },
];

/** Who is signed in on the practice network. */
export const rep = { id: 'rep-one', member: 'ACoAAPracticeRepOne00000000000000000009', name: 'Rana Saleh' };

/** The person with this id, in either spelling. */
export function personById(id) {
  return people.find((person) => person.id === id || encodeURIComponent(person.id) === id);
}
