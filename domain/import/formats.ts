/** Exports people bring along, as data: which columns say what. Names are compared lower case, without marks. */

/** What a column of a file of people can mean. */
export type PersonField =
  | 'fullName'
  | 'givenName'
  | 'middleName'
  | 'familyName'
  | 'email'
  | 'phone'
  | 'linkedin'
  | 'company'
  | 'title'
  | 'country'
  | 'connectedOn'
  | 'doNotContact';

export type Columns = Partial<Record<PersonField, RegExp>>;

export interface Format {
  id: 'linkedin' | 'google' | 'google-legacy' | 'outlook' | 'hubspot' | 'salesforce' | 'pipedrive';
  /** Column names that together are this export and no other. */
  signature: RegExp[];
  columns: Columns;
}

export const FORMATS: readonly Format[] = [
  {
    id: 'linkedin',
    signature: [/^first name$/, /^last name$/, /^position$/, /^connected on$/],
    columns: {
      givenName: /^first name$/,
      familyName: /^last name$/,
      linkedin: /^url$/,
      email: /^email address$/,
      company: /^company$/,
      title: /^position$/,
      connectedOn: /^connected on$/,
    },
  },
  {
    id: 'google',
    signature: [/^first name$/, /^e-mail 1 - value$/, /^organization name$/],
    columns: {
      givenName: /^first name$/,
      middleName: /^middle name$/,
      familyName: /^last name$/,
      email: /^e-mail \d+ - value$/,
      phone: /^phone \d+ - value$/,
      company: /^organization name$/,
      title: /^organization title$/,
      country: /^address 1 - country$/,
    },
  },
  {
    id: 'google-legacy',
    signature: [/^given name$/, /^family name$/, /^e-mail 1 - value$/],
    columns: {
      fullName: /^name$/,
      givenName: /^given name$/,
      middleName: /^additional name$/,
      familyName: /^family name$/,
      email: /^e-mail \d+ - value$/,
      phone: /^phone \d+ - value$/,
      company: /^organization 1 - name$/,
      title: /^organization 1 - title$/,
    },
  },
  {
    id: 'hubspot',
    signature: [/^record id( - contact)?$/, /^email$/, /^first name$/],
    columns: {
      givenName: /^first name$/,
      familyName: /^last name$/,
      email: /^email$/,
      phone: /^(mobile )?phone number$/,
      company: /^(associated company|company name)$/,
      title: /^job title$/,
      country: /^country(\/region)?$/,
      linkedin: /^linkedin (url|profile)$/,
      doNotContact: /^(unsubscribed from all email|opted out of email.*)$/,
    },
  },
  {
    id: 'pipedrive',
    signature: [/^person - name$/],
    columns: {
      fullName: /^person - name$/,
      email: /^person - email( \(.+\)| - .+)?$/,
      phone: /^person - phone( \(.+\)| - .+)?$/,
      company: /^(organization - name|person - organization)$/,
      title: /^person - job title$/,
    },
  },
  {
    id: 'salesforce',
    signature: [/^first ?name$/, /^last ?name$/, /^lead ?source$/],
    columns: {
      givenName: /^first ?name$/,
      familyName: /^last ?name$/,
      email: /^email$/,
      phone: /^(mobile ?)?phone$/,
      company: /^(company|account name)$/,
      title: /^title$/,
      country: /^(mailing ?)?country$/,
      doNotContact: /^(email opt out|hasoptedoutofemail|do not call|donotcall)$/,
    },
  },
  {
    id: 'outlook',
    signature: [/^first name$/, /^last name$/, /^e-mail address$/],
    columns: {
      givenName: /^first name$/,
      middleName: /^middle name$/,
      familyName: /^last name$/,
      email: /^e-mail( \d)? address$/,
      phone: /^(business|mobile|home|company main|primary) phone( 2)?$/,
      company: /^company$/,
      title: /^job title$/,
      country: /^business country\/region$/,
    },
  },
];

/** Any other table of people, in English and Arabic. */
export const GENERIC_COLUMNS: Columns = {
  fullName: /^(name|full name|contact( name)?|الاسم( الكامل)?)$/,
  givenName: /^(first ?name|given name|الاسم الأول)$/,
  middleName: /^middle ?name$/,
  familyName: /^(last ?name|surname|family name|اسم العائلة|الكنية)$/,
  email: /^(e-?mail( ?address)?|mail|البريد( الإلكتروني)?|الإيميل)$/,
  phone:
    /^(phone( number)?|mobile( phone| number)?|tel(ephone)?|whatsapp|الهاتف|الجوال|رقم (الهاتف|الجوال))$/,
  linkedin: /^(linkedin( url| profile)?|profile url|لينكد ?إن)$/,
  company: /^(company( name)?|organi[sz]ation( name)?|account( name)?|الشركة|المؤسسة)$/,
  title: /^(job title|title|position|role|المسمى الوظيفي|المنصب|الوظيفة)$/,
  country: /^(country(\/region)?|الدولة|البلد)$/,
  doNotContact: /^(do not contact|opt(ed)?[ -]?out|unsubscribed|عدم التواصل)$/,
};
