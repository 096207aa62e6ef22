import { profileHref, text } from './html.mjs';

/** A profile as the Ember front end draws it: one `h1`, texts written twice, hashed wrapper classes. */
export function artdecoProfile(person) {
  const path = new URL(profileHref(person)).pathname;
  return `
  <section class="artdeco-card aXq81" data-member-id="100200300">
   <div class="ph5 pb5">
    <div class="display-flex"><button type="button"><img alt="${text(person.name)}" class="pv-top-card-profile-picture__image" id="ember30"></button></div>
    <div class="mt2 relative">
     <div class="bYr72">
      <div class="cZs63">
       <span class="artdeco-hoverable-trigger" id="ember38"><a class="ember-view" href="${path}overlay/about-this-profile/" id="ember39"><h1 class="dTt54 inline t-24">${text(person.name)}</h1></a></span>
       ${person.pronouns ? `<span class="text-body-small">(${text(person.pronouns)})</span>` : ''}
       ${degree(person)}
      </div>
      <div class="text-body-medium break-words" data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:1">${text(person.headline)}</div>
     </div>
     <ul class="eUu45">${employer('Current company', person.company)}${employer('Education', person.school)}</ul>
     <div class="bYr72 mt2"><span class="text-body-small inline t-black--light break-words">${text(person.place)}</span><span class="fVv36"><a class="ember-view" href="${path}overlay/contact-info/" id="top-card-text-details-contact-info">Contact info</a></span></div>
    </div>
    <ul class="gWw27"><li class="text-body-small"><span class="t-bold">357</span> connections</li></ul>
    <button class="artdeco-button" id="ember91" type="button"><span class="artdeco-button__text">Connect</span></button>
   </div>
  </section>
  <section class="artdeco-card"><h2><span aria-hidden="true">About</span><span class="visually-hidden">About</span></h2></section>`;
}

function degree(person) {
  if (!person.degree) return '';
  return `<span class="distance-badge"><span class="visually-hidden">${person.degree} degree connection</span><span aria-hidden="true" class="dist-value">${person.degree}</span></span>`;
}

function employer(kind, name) {
  if (!name) return '';
  return `<li><button type="button" aria-label="${kind}: ${text(name)}."><img alt="" class="evi-image"><span class="hoverable-link-text"><div dir="ltr">${text(name)}</div></span></button></li>`;
}
