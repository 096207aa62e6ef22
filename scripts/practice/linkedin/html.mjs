/** Small pieces of markup shared by the practice pages. */

/** Text made safe for HTML. */
export function text(value) {
  return String(value ?? '').replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );
}

/** The address of a profile as links carry it: percent-encoded. */
export function profileHref(person) {
  return `https://www.linkedin.com/in/${encodeURIComponent(person.id)}/`;
}

/** The address of a new message to a person. */
export function messageHref(person) {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${person.member}`);
  return `/messaging/compose/?profileUrn=${urn}&amp;recipient=${person.member}&amp;interop=msgOverlay`;
}

/** Words of the interface, so that an Arabic page holds no English ones. */
export const words = {
  en: {
    contact: 'Contact info',
    message: 'Message',
    more: 'More',
    connect: 'Connect',
    first: '1st',
    second: '2nd',
    members: '500+ connections',
  },
  ar: {
    contact: 'معلومات الاتصال',
    message: 'رسالة',
    more: 'المزيد',
    connect: 'تواصل',
    first: 'الدرجة الأولى',
    second: 'الدرجة الثانية',
    members: '٥٠٠+ زميل',
  },
};
