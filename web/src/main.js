/* main: the desk's frame: router (History API), header, keys, focus, titles, errors. Views are loaded when first needed.
   A view is a module of views/ with a default export: a component of {params, query, hash, go}. */
import { html, render, useState, useEffect, useLayoutEffect, useRef } from './lib/html.js';
import { useApi } from './lib/api.js';
import { Problem, Waiting, Heading, useTitle, link } from './lib/parts.js';
import { day } from './lib/format.js';

const ROUTES = [
  ['/', () => import('./views/now.js')],
  ['/relation', () => import('./views/relation.js')],
  ['/relation/:actor/:recipient', () => import('./views/relation.js')],
  ['/actor', () => import('./views/actor.js')],
  ['/actor/:actor', () => import('./views/actor.js')],
  ['/said', () => import('./views/said.js')],
  ['/story', () => import('./views/story.js')],
  ['/story/:id', () => import('./views/story.js')],
  ['/ask', () => import('./views/ask.js')],
  ['/try', () => import('./views/try.js')],
  ['/review', () => import('./views/review.js')],
  ['/event/:id', () => import('./views/event.js')],
  ['/statement/:id', () => import('./views/statement.js')],
];
/* key after g, path, name */
const PLACES = [
  ['n', '/', 'Now'], ['r', '/relation', 'Relation'], ['a', '/actor', 'Actor'], ['s', '/said', 'Said'],
  ['o', '/story', 'Stories'], ['q', '/ask', 'Ask'], ['t', '/try', 'Try'], ['v', '/review', 'Review'],
];

/* The route of a path: {load, params} or null. */
function match(path) {
  const have = path.split('/').filter(Boolean);
  for (const [pattern, load] of ROUTES) {
    const want = pattern.split('/').filter(Boolean);
    if (want.length !== have.length) continue;
    const params = {};
    try {
      if (want.every((w, i) => (w[0] === ':' ? ((params[w.slice(1)] = decodeURIComponent(have[i])), true) : w === have[i]))) return { pattern, load, params };
    } catch {
      return null; // broken percent-encoding
    }
  }
  return null;
}

const here = () => ({ path: location.pathname, query: Object.fromEntries(new URLSearchParams(location.search)), hash: location.hash.slice(1) });

/* A view whose module has not arrived waits here; one that fails to load or to draw says so. */
function View({ route, place, go }) {
  const [loaded, set] = useState({ load: null, view: null, error: null });
  useEffect(() => {
    let live = true;
    route.load().then((m) => live && set({ load: route.load, view: m.default, error: null }), (error) => live && set({ load: route.load, view: null, error }));
    return () => { live = false; };
  }, [route.load]);
  if (loaded.load !== route.load) return html`<${Waiting} what="Loading the page" />`;
  if (loaded.error) return html`<${Problem} what="This page" error=${{ status: 0, message: 'A part of it did not arrive.' }} />`;
  return html`<${loaded.view} params=${route.params} query=${place.query} hash=${place.hash} go=${go} />`;
}

function NotFound({ path }) {
  useTitle('Not found');
  return html`<${Heading}>Not found<//><p>There is no page at <code>${path}</code>. <a href="/">What changed</a> is a good place to begin.</p>`;
}

function nextTheme(now) {
  return now === '' ? 'dark' : now === 'dark' ? 'light' : '';
}
function Theme() {
  const [theme, set] = useState(document.documentElement.dataset.theme || '');
  const press = () => {
    const next = nextTheme(theme);
    if (next) document.documentElement.dataset.theme = next;
    else delete document.documentElement.dataset.theme;
    try { next ? localStorage.setItem('theme', next) : localStorage.removeItem('theme'); } catch { /* not kept */ }
    dispatchEvent(new Event('themechange'));
    set(next);
  };
  const word = theme || 'system';
  return html`<button type="button" class="theme" onClick=${press} title="Light, dark or as the system says"
    aria-label=${`Colours: ${word}. Press for ${nextTheme(theme) || 'system'}.`}>${theme === 'dark' ? '☾' : theme === 'light' ? '☀' : '◐'}</button>`;
}

function Help({ box }) {
  const licences = document.getElementById('licences');
  return html`<dialog ref=${box} aria-labelledby="help-title" class="help">
    <h2 id="help-title">Keys</h2>
    <dl>
      <dt><kbd>/</kbd></dt><dd>the question box</dd>
      ${PLACES.map(([k, , name]) => html`<dt key=${k}><kbd>g</kbd> <kbd>${k}</kbd></dt><dd>${name}</dd>`)}
      <dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous piece of evidence</dd>
      <dt><kbd>Enter</kbd></dt><dd>on a piece of evidence: why it was coded so</dd>
      <dt><kbd>?</kbd></dt><dd>this list</dd>
      <dt><kbd>Esc</kbd></dt><dd>closes it, leaves a box</dd>
    </dl>
    <p><a href="/api/v1/openapi.json">The API behind these pages</a>${licences ? html` · <a href=${licences.href}>Licences of bundled software</a>` : null}</p>
    <form method="dialog"><button>Close</button></form>
  </dialog>`;
}

function Frame() {
  const [place, setPlace] = useState(here);
  const main = useRef(null);
  const box = useRef(null);
  const help = useRef(null);
  const moved = useRef(false);
  const version = useApi('/version');

  const arrive = (fresh) => {
    moved.current = fresh;
    setPlace(here());
  };
  /* go('/actor/PRK'), go({from, to}) (query of this page), {replace: true} leaves no step in the history. */
  const go = (to, options = {}) => {
    const target = typeof to === 'string' ? to : link(location.pathname, to);
    const old = location.pathname;
    if (!options.replace) history.replaceState({ y: Math.round(scrollY) }, '');
    history[options.replace ? 'replaceState' : 'pushState'](null, '', target);
    arrive(location.pathname !== old);
    if (location.pathname !== old) scrollTo(0, 0);
  };

  useEffect(() => {
    /* Back and forward: to where the reader was on that page, as soon as it is long enough again. */
    const back = () => {
      arrive(false);
      const y = history.state && history.state.y;
      if (!y) return;
      const until = Date.now() + 800;
      const settle = () => {
        if (document.documentElement.scrollHeight >= y + innerHeight || Date.now() > until) scrollTo(0, y);
        else requestAnimationFrame(settle);
      };
      requestAnimationFrame(settle);
    };
    let still = 0;
    const scrolled = () => {
      clearTimeout(still);
      still = setTimeout(() => history.replaceState({ y: Math.round(scrollY) }, ''), 200);
    };
    history.scrollRestoration = 'manual';
    addEventListener('scroll', scrolled, { passive: true });
    const click = (e) => {
      const a = e.target.closest && e.target.closest('a');
      if (!a || e.defaultPrevented || e.button || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
      const href = a instanceof SVGElement ? a.getAttribute('href') : a.href;
      if (!href || a.target || a.hasAttribute('download')) return;
      const url = new URL(href, location.href);
      if (url.origin !== location.origin || url.pathname.startsWith('/api/') || url.pathname.startsWith('/assets/')) return;
      if (url.pathname === location.pathname && url.search === location.search && url.hash) return; // within the page
      e.preventDefault();
      go(url.pathname + url.search + url.hash);
    };
    let g = 0;
    const key = (e) => {
      if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey) return;
      const at = e.target;
      const typing = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
      if (e.key === 'Escape' && typing) return at.blur();
      if (typing || (help.current && help.current.open)) return;
      if (g && Date.now() - g < 1500) {
        g = 0;
        const to = PLACES.find((p) => p[0] === e.key);
        if (to) { e.preventDefault(); go(to[1]); }
        return;
      }
      if (e.key === 'g') g = Date.now();
      else if (e.key === '/') { e.preventDefault(); box.current.focus(); box.current.select(); }
      else if (e.key === '?') { e.preventDefault(); help.current.showModal(); }
      else if (e.key === 'j' || e.key === 'k') walk(e.key === 'j' ? 1 : -1, e);
      else if (e.key === 'Enter' && at.matches && at.matches('[data-item]')) { const a = at.querySelector('a[href^="/event/"], a[href^="/statement/"], a[href^="/story/"]'); if (a) a.click(); }
    };
    addEventListener('popstate', back);
    document.addEventListener('click', click);
    document.addEventListener('keydown', key);
    return () => {
      removeEventListener('popstate', back);
      removeEventListener('scroll', scrolled);
      document.removeEventListener('click', click);
      document.removeEventListener('keydown', key);
    };
  }, []);

  const route = match(place.path);
  /* After navigation the focus goes to the new view's heading, as soon as it is there. */
  useLayoutEffect(() => {
    if (!moved.current || !main.current) return;
    const settle = () => {
      const target = place.hash && document.getElementById(place.hash); // a sentence or card that was led to has it already
      const h = target && target === document.activeElement ? target : main.current && main.current.querySelector('h1');
      if (h) { h.focus({ preventScroll: true }); moved.current = false; return true; }
      return false;
    };
    const watch = new MutationObserver(() => { if (settle()) watch.disconnect(); });
    const t = setTimeout(() => { if (!settle()) watch.observe(main.current, { childList: true, subtree: true }); }, 0);
    return () => { clearTimeout(t); watch.disconnect(); };
  }, [place.path]);

  /* On a narrow screen the row of pages scrolls: the present one shall be in sight. */
  useEffect(() => {
    const a = document.querySelector('.top nav [aria-current]');
    const row = a && a.closest('ul');
    if (row && row.scrollWidth > row.clientWidth) row.scrollLeft = a.offsetLeft - (row.clientWidth - a.offsetWidth) / 2;
  }, [place.path]);

  const ask = (e) => {
    e.preventDefault();
    const q = new FormData(e.target).get('q').trim();
    go(q ? link('/ask', { q }) : '/ask');
  };
  const v = version.data;
  const of = (path) => (path === '/' ? place.path === '/' : place.path === path || place.path.startsWith(path + '/'));
  return html`
    <a class="skip" href="#main">Skip to the content</a>
    <header class="top">
      <a class="name" href="/">Dragoman</a>
      <nav aria-label="Pages"><ul>${PLACES.map(([k, path, name]) => html`<li key=${path}><a href=${path} aria-current=${of(path) ? 'page' : null} aria-keyshortcuts=${`g ${k}`}>${name}</a></li>`)}</ul></nav>
      <form role="search" onSubmit=${ask}><input ref=${box} name="q" type="search" aria-label="Ask a question" placeholder="Ask: have relations between … improved?" aria-keyshortcuts="/" autocomplete="off"
        value=${place.path === '/ask' ? place.query.q || '' : ''} /></form>
      <button type="button" class="keys" onClick=${() => help.current.showModal()} aria-label="Keys and help">?</button>
      <${Theme} />
    </header>
    <main id="main" ref=${main} tabindex="-1">
      ${version.error && version.error.status === 401 ? html`<${Problem} what="The desk" error=${version.error} />`
        : route ? html`<${View} key=${route.pattern} route=${route} place=${place} go=${go} />` : html`<${NotFound} path=${place.path} />`}
    </main>
    <footer class="bottom">${v ? html`<p>${Number(v.stories).toLocaleString('en')} stories, ${Number(v.deeds).toLocaleString('en')} events, ${Number(v.statements).toLocaleString('en')} statements${v.first ? `, ${day(v.first)} to ${day(v.last)}` : ''}.
      Dragoman ${v.version}, engine ${v.engine}. Every number leads to sentences, every sentence to its page and rule.</p>` : null}</footer>
    <${Help} box=${help} />`;
}

/* j and k: the next or previous piece of evidence after the focus or what is in sight. */
function walk(step, e) {
  const items = [...document.querySelectorAll('[data-item]')].filter((x) => x.offsetParent !== null);
  if (!items.length) return;
  e.preventDefault();
  const now = items.findIndex((x) => x.contains(document.activeElement));
  let next = now + step;
  if (now < 0) next = Math.max(0, items.findIndex((x) => x.getBoundingClientRect().top >= 0));
  const item = items[Math.max(0, Math.min(items.length - 1, next))];
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
}

render(html`<${Frame} />`, document.getElementById('desk'));
