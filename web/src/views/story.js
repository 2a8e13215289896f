/* story: one story as coded: its clean text with all marks, cards beside it, what was dropped, the tree of a sentence on request.
   /story lists stories, /story/ID#s3 shows one with sentence 3 chosen, ?hide=speaker,content leaves marks out. */
import { html, useState } from '../lib/html.js';
import { useApi, useList } from '../lib/api.js';
import { Heading, useTitle, Problem, Waiting, Empty, More, Source, Day, Deed, fieldsOf, link } from '../lib/parts.js';
import { Coded, Switches, rowsOf } from '../lib/coded.js';
import { Tree } from '../lib/tree.js';
import { Copy } from '../lib/copy.js';
import * as f from '../lib/format.js';

/* ---- the list ---- */

function Stories({ query, go }) {
  useTitle('Stories');
  const list = useList('/stories', { q: query.q, from: query.from, to: query.to, publisher: query.publisher });
  const search = (e) => {
    e.preventDefault();
    go(link('/story', fieldsOf(e.target)));
  };
  return html`<${Heading}>Stories<//>
    <form class="filter" onSubmit=${search} key=${JSON.stringify(query)}>
      <label class="field wide"><span>Words</span><input type="search" name="q" value=${query.q || ''} placeholder="in title or text" /></label>
      <label class="field"><span>Publisher</span><input type="text" name="publisher" value=${query.publisher || ''} /></label>
      <${Day} label="From" name="from" value=${query.from} /><${Day} label="To" name="to" value=${query.to} />
      <button type="submit">Show</button>
    </form>
    ${list.error ? html`<${Problem} what="The stories" error=${list.error} />` : null}
    ${!list.items ? list.error ? null : html`<${Waiting} what="Loading stories" />` : list.items.length === 0 ? html`<${Empty}>No story fits. Fewer words, or a longer period?<//>` : html`
      <${Copy} rows=${list.items} label="stories" />
      <ol class="stories">${list.items.map((s) => html`<li key=${s.id} class="item" data-item tabindex="-1">
        <time datetime=${s.date}>${f.day(s.date)}</time>
        <a href=${f.storyPath(s.id)}>${s.title || 'Untitled'}</a>
        <span class="note">${[s.publisher, f.count(s.events, 'event'), f.count(s.statements, 'statement'), s.copies > 0 ? f.count(s.copies, 'copy', 'copies') : ''].filter(Boolean).join(' · ')}</span>
      </li>`)}</ol>
      <${More} list=${list} />`}`;
}

/* ---- one story ---- */

const KIND_NAMES = { caption: 'captions', comment: 'comments of readers', related: 'links to other stories', share: 'share bars', byline: 'bylines', notice: 'notices', menu: 'menus', other: 'other' };

function Dropped({ parts }) {
  if (!parts || !parts.length) return null;
  const kinds = new Map();
  for (const p of parts) kinds.set(p.kind, [...(kinds.get(p.kind) || []), p.text]);
  const sorted = [...kinds].sort((a, b) => b[1].length - a[1].length);
  return html`<section class="dropped" aria-label="What was dropped"><details>
    <summary>What was dropped from the page: ${sorted.map(([k, v]) => `${KIND_NAMES[k] || k} (${v.length})`).join(', ')}</summary>
    ${sorted.map(([kind, texts]) => html`<h3 key=${kind}>${KIND_NAMES[kind] || kind}</h3><ul>${texts.map((t, i) => html`<li key=${i}>${t}</li>`)}</ul>`)}
  </details></section>`;
}

function SentenceTree({ id, n }) {
  const tree = useApi(`/stories/${encodeURIComponent(id)}/trees/${n}`);
  if (tree.error) return html`<${Problem} what=${`The tree of sentence ${n}`} error=${tree.error} />`;
  if (!tree.data) return html`<${Waiting} what="Parsing" />`;
  return html`<${Tree} tokens=${tree.data.tokens} n=${n} />`;
}

/* A story of which the database has no text: its deeds as they were coded. */
function Kept({ id }) {
  const list = useList('/events', { story: id });
  return html`<${Empty}>This database kept no text of the story, only what was coded from it.<//>
    ${list.error ? html`<${Problem} what="Its events" error=${list.error} />` : !list.items ? html`<${Waiting} what="Loading events" />`
      : html`${list.items.map((d) => html`<${Deed} key=${d.id} deed=${d} />`)}<${More} list=${list} />`}`;
}

function Story({ id, query, hash, go }) {
  const [tree, setTree] = useState(0); // the sentence whose tree is shown
  const [copied, setCopied] = useState(0);
  const got = useApi('/stories/' + encodeURIComponent(id));
  const s = got.data;
  useTitle(s ? s.title || 'Untitled story' : 'Story');
  if (got.error) return html`<${Heading}>Story<//><${Problem} what="This story" error=${got.error} />`;
  if (!s) return html`<${Waiting} what="Reading the story" />`;
  const hidden = (query.hide || '').split(',').filter(Boolean);
  const hide = (kinds) => go(link(location.pathname, { ...query, hide: kinds.join(',') }) + location.hash, { replace: true });
  const cite = rowsOf(s);
  const toClipboard = (n) => {
    const url = new URL(location.href);
    url.hash = 's' + n;
    navigator.clipboard.writeText(url.href).then(() => setCopied(n), () => setCopied(-n));
  };
  const beside = (n) => html`<p class="picked" role="group" aria-label=${`Sentence ${n}`}><strong>Sentence ${n}</strong>
    <button type="button" aria-expanded=${tree === n} onClick=${() => setTree(tree === n ? 0 : n)}>${tree === n ? 'Hide its tree' : 'Show its tree'}</button>
    <button type="button" onClick=${() => toClipboard(n)}>Copy its link</button>
    <span role="status">${copied === n ? 'copied' : copied === -n ? 'the browser does not allow copying here' : ''}</span></p>`;
  return html`<article class="story">
    <${Heading}>${s.title || 'Untitled story'}<//>
    <p class="about-story"><time datetime=${s.date}>${f.day(s.date)}</time>${s.date_source && s.date_source !== 'given' ? html` <small>(date from ${s.date_source === 'none' ? 'nowhere' : 'the ' + s.date_source})</small>` : null}
      <span><${Source} r=${{ url: s.url, publisher: s.publisher || (f.safeUrl(s.url) ? '' : 'no publisher named') }} /></span>
      ${s.byline ? html`<span>${s.byline}</span>` : null}${s.lang && s.lang !== 'en' ? html`<span>language ${s.lang}</span>` : null}
      ${s.coded_by ? html`<span class="id">${s.coded_by}</span>` : null}</p>
    <${Switches} hidden=${hidden} onChange=${hide} events=${s.events.length} statements=${s.statements.length} />
    <${Copy} rows=${cite} json=${{ story: s.id, events: s.events, statements: s.statements }} label="events and statements" />
    ${s.text_kept === false ? html`<${Kept} id=${id} />` : html`
      <p class="note">Point at a mark to see what belongs together; a sentence's number gives its tree and a link to it.</p>
      <${Coded} story=${s} hidden=${hidden} hash=${hash} numbers open go=${go} below=${(n) => (tree === n ? html`<${SentenceTree} id=${id} n=${n} />` : null)} beside=${beside} />
      ${!s.events.length && !s.statements.length ? html`<${Empty}>Nothing in this text was coded: no political act between actors was found.<//>` : null}
      <${Dropped} parts=${s.dropped} />`}
  </article>`;
}

export default function View({ params, query, hash, go }) {
  return params.id === undefined ? html`<${Stories} query=${query} go=${go} />` : html`<${Story} key=${params.id} id=${params.id} query=${query} hash=${hash} go=${go} />`;
}
