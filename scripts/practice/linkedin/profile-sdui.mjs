import { messageHref, profileHref, text, words } from './html.mjs';

/** A profile as the server-driven front end draws it: no `h1`, plain lines told apart by order. */
export function sduiProfile(person) {
  const w = words[person.lang ?? 'en'];
  const key = `com.linkedin.sdui.profile.card.ref${person.member}Topcard`;
  const href = profileHref(person);
  return `
  <div class="_a1" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
   <div class="_b2"><h2 class="_c3">${text(person.name)}</h2><p class="_d4">${text(person.headline)}</p></div>
   <div class="_e5" componentkey="${key}"><section class="_f6" componentkey="${key}"><div><div>
    <div class="_g7"><a href="${href}overlay/background-photo/" tabindex="0"><figure><svg id="person-medium"></svg></figure></a></div>
    <div class="_h8">
     <div class="_i9">
      <div class="_j0"><div class="_k1">
       <div class="_l2">
        <div><div data-display-contents="true"><a href="${href}" tabindex="0"><div><h2 class="_m3">${text(person.name)}</h2><svg id="verified-medium" role="img" aria-label="Verified"></svg></div></a></div></div>
        ${person.pronouns ? `<p class="_n4">${text(person.pronouns)}</p>` : ''}
        ${degrees(person, w)}
       </div>
       <p class="_o5">${text(person.headline)}</p>
       ${person.company ? `<p class="_n4">${text([person.company, person.school].filter(Boolean).join(' · '))}</p>` : ''}
       <div class="_p6"><p class="_n4">${text(person.place)}</p><p class="_n4">·</p><p class="_n4"><a href="${href}overlay/contact-info/">${w.contact}</a></p></div>
      </div></div>
      <div class="_q7">${chip('company', person.company)}${chip('school', person.school)}</div>
     </div>
     <div class="_r8"><a href="/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH"><p>${w.members}</p></a></div>
     <div data-display-contents="true"><div class="_s9"><div><div>${actions(person, w)}</div></div></div></div>
    </div>
   </div></div></section></div>
   <section class="_t0"><h2>Activity</h2><p>A post about nothing in particular.</p></section>
  </div>`;
}

/** Markers of both degrees stand in the card; a stylesheet hides the one that does not hold. */
function degrees(person, w) {
  const marker = (word, holds) =>
    `<div class="${holds ? '_u1' : '_hidden'}" data-display-contents="true"><p class="_n4">· ${word}</p></div>`;
  return marker(w.first, person.degree === '1st') + marker(w.second, person.degree === '2nd');
}

function chip(kind, name) {
  if (!name) return '';
  return `<div role="button" tabindex="0"><div><figure aria-hidden="true"><svg id="${kind}-accent-4" role="img"></svg></figure><div><p>${text(name)}</p></div></div></div>`;
}

function actions(person, w) {
  const message = `<div data-display-contents="true"><a aria-disabled="false" href="${messageHref(person)}"><span><svg id="send-privately-medium"></svg><span>${w.message}</span></span></a></div>`;
  const invite = `<div data-display-contents="true"><a aria-disabled="false" href="/preload/custom-invite/?vanityName=${encodeURIComponent(person.id)}"><svg id="connect-small"></svg><span>${w.connect}</span></a></div>`;
  const more = `<div data-display-contents="true"><button type="button" aria-expanded="false"><span>${w.more}</span></button></div>`;
  return (person.degree === '1st' ? message : invite) + more;
}
