export interface PracticePerson {
  id: string;
  member: string;
  name: string;
  pronouns: string | null;
  headline: string;
  company: string;
  school: string | null;
  place: string;
  degree: string | null;
  page: 'sdui' | 'artdeco';
  lang?: 'ar';
}
export const people: PracticePerson[];
export const rep: { id: string; member: string; name: string };
/** The whole page at a path, ready to be served as www.linkedin.com. */
export function linkedinPage(path: string, options?: { renderDelayMs?: number }): string;
