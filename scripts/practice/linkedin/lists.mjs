import { messageHref, profileHref, text } from './html.mjs';

/** The feed of the server-driven front end: an author block per post, a friend's reaction above one. */
export function feed(people) {
  const posts = people.map((person, no) => {
    const friend = people[(no + 1) % people.length];
    const social = `<div><a href="${profileHref(friend)}"><figure><img alt=""></figure></a><p><a href="${profileHref(friend)}"><strong>${text(friend.name)}</strong></a> likes this</p></div>`;
    const degree = person.degree ?? '3rd+';
    return `<div role="listitem" componentkey="expandedPractice${no}FeedType_MAIN_FEED_RELEVANCE">
      <h2><span>Feed post</span></h2>${no === 0 ? social : ''}
      <div><a href="${profileHref(person)}"><figure><img alt=""></figure></a>
       <a href="${profileHref(person)}"><div><div aria-label="${text(person.name)} ${degree}"><div><p>${text(person.name)}</p></div><div><p><span> </span>• ${degree}</p></div></div><div><p>${text(person.headline)}</p></div></div></a></div>
      <p><span data-testid="expandable-text-box">Practice post number ${no + 1}.</span></p></div>`;
  });
  return `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed"><div role="list">${posts.join('')}</div></div>`;
}

/** People search of the server-driven front end. A hidden member stands last. */
export function search(people) {
  const rows = people.map(
    (person) => `<div><div role="listitem"><div>
     <a tabindex="0" href="${profileHref(person)}"><figure><img alt="${text(person.name)}"></figure></a>
     <div><p><a href="${profileHref(person)}">${text(person.name)}</a><span><span> • ${person.degree ?? '3rd+'}</span></span></p>
      <div><p><span>${text(person.headline)}</span></p></div><div><p><span>${text(person.place)}</span></p></div></div>
     <div componentkey="SearchResults${person.member}"><a href="${messageHref(person)}"><span>Message</span></a></div>
     <div componentkey="SearchResultssnippet_${person.member}"></div></div></div></div>`,
  );
  const hidden = `<div><div role="listitem"><div><p><a href="/search/results/people/headless/?origin=GLOBAL">LinkedIn Member</a></p><div><p>Analyst</p></div></div></div></div>`;
  return `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople"><div role="list">${rows.join('')}${hidden}</div></div>`;
}

/** Connections, newest first. */
export function connections(people) {
  const rows = people.map(
    (person) => `<div data-view-name="connections-list"><div>
     <a data-view-name="connections-profile" href="${profileHref(person)}" tabindex="0"><figure><img alt="${text(person.name)}’s picture"></figure></a>
     <div><div><a data-view-name="connections-profile" href="${profileHref(person)}"><div><p>${text(person.name)}</p><div><p><span>${text(person.headline)}</span></p></div></div></a><p>Connected on May 17, 2026</p></div></div>
     <div><a href="${messageHref(person)}"><span>Message</span></a></div></div></div>`,
  );
  return `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.Connections">${rows.join('')}</div>`;
}

/** One open conversation of the Ember front end, between the rep and a person; a shared post links elsewhere. */
export function conversation(person, rep, stranger) {
  const message = (sender, text_, no, named = true) => `<li class="msg-s-message-list__event clearfix">
    <div class="msg-s-event-listitem" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:${rep.member},2-practice${no})">
     ${named ? `<div class="msg-s-message-group__meta"><span><a href="https://www.linkedin.com/in/${sender.member}"><span class="msg-s-message-group__profile-link msg-s-message-group__name">${text(sender.name)}</span></a></span><time class="msg-s-message-group__timestamp">2:1${no} PM</time></div>` : ''}
     <div class="msg-s-event__content">${text_}</div></div></li>`;
  const shared = `<div class="msg-content-preview"><a class="update-components-actor__meta-link" href="https://www.linkedin.com/in/${stranger.id}"><span aria-hidden="true">${text(stranger.name)}</span></a></div>`;
  return `<div class="msg-thread"><div class="msg-title-bar"><a class="msg-thread__link-to-profile" href="https://www.linkedin.com/in/${person.member}/"><h2>${text(person.name)}</h2></a></div>
   <ul class="msg-s-message-list msg-s-message-list-content">
    ${message(rep, '<p>Shall we look at the offer on Tuesday?</p>', 1)}${message(person, '<p>The price is too high for us this year.</p>', 2)}${message(person, shared, 3, false)}
   </ul></div>`;
}

/** A company page with the names of its own tabs. */
export function company(slug, name) {
  return `<section class="artdeco-card org-top-card"><h1 class="org-top-card-summary__title" title="${text(name)}">${text(name)}</h1>
   <nav><a href="/company/${slug}/about/">About</a><a href="/company/${slug}/people/">People</a></nav></section>`;
}
