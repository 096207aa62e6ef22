/** Whether a text can be the name of one person: letters, no address, no sentence, no mask. */
export function isPlausibleName(text: string): boolean {
  if (text.length < 2 || text.length > 160) return false;
  if (!(/[a-z]/i.test(text) || /\p{L}/u.test(text)) || text.includes('**') || text.includes('\n'))
    return false;
  return !/https?:|@\w|^\(?\d+\+?\)?$/.test(text);
}
