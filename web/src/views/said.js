/* said: statements by speaker and subject; as a list, or rival versions side by side.
   /said?speaker&about&q&from&to&act&view=rivals */
import { html, useMemo } from '../lib/html.js';
import { useApi, useList } from '../lib/api.js';
import { Problem, Waiting, Empty, Heading, Statement, More, ActorField, Day, useNames, useTitle, fieldsOf, link } from '../lib/parts.js';
import { Copy } from '../lib/copy.js';
import { rivals } from '../lib/rivals.js';
import * as f from '../lib/format.js';


/* [key, name, n] most first, of a list of [key, name] */
function tally(pairs, most) {
  const n = new Map();
  for (const [k, name] of pairs) if (k) n.set(k, [k, name, (n.get(k) ? n.get(k)[2] : 0) + 1]);
  return [...n.values()].sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}

function Facet({ name, items, query, at }) {
  if (items.length < 2 && !query[at]) return null;
  return html`<p class="facet"><span class="note small">${name}</span> <span class="chips">
    ${query[at] ? html`<a href=${link('/said', { ...query, [at]: '', voice: at === 'speaker' ? '' : query.voice })} aria-current="true" aria-label=${`${query[at]}: take away`}>${query[at]} ×</a>` : null}
    ${items.filter(([k]) => k !== query[at]).map(([k, word, n]) => html`<a key=${k} href=${link('/said', { ...query, [at]: k, voice: at === 'speaker' ? '' : query.voice })}>${word} <small>${n}</small></a>`)}</span></p>`;
}

function List({ query }) {
  const list = useList('/statements', { speaker: query.speaker, voice: query.voice, about: query.about, q: query.q, from: query.from, to: query.to, limit: 60 });
  const items = list.items && query.act ? list.items.filter((s) => s.act === query.act) : list.items;
  if (list.error) return html`<${Problem} what="The statements" error=${list.error} />`;
  if (!items) return html`<${Waiting} />`;
  return html`
    <div class="row end"><p class="note small">${f.count(items.length, 'statement')}${list.next ? ', more below' : ''}, newest first</p><${Copy} rows=${items} label="the statements" /></div>
    <div class="facets">
      <${Facet} name="who" at="speaker" query=${query} items=${tally(list.items.map((s) => [s.speaker && s.speaker.code, s.speaker && s.speaker.code]), 10)} />
      <${Facet} name="about" at="about" query=${query} items=${tally(list.items.flatMap((s) => (s.about || []).map((k) => [k, k])), 10)} />
      <${Facet} name="how" at="act" query=${query} items=${tally(list.items.map((s) => [s.act, s.act]), 10)} />
    </div>
    ${items.length ? items.map((s) => html`<${Statement} key=${s.id} s=${s} />`) : html`<${Empty}>Nobody is reported to have said such a thing${query.from || query.to ? ' in this period' : ''}.<//>`}
    <${More} list=${list} />`;
}

/* The statements in which versions are looked for: those asked for and, for an actor, those of and about him. */
function Rivals({ query }) {
  const names = useNames().list;
  const range = { q: query.q, from: query.from, to: query.to, limit: 500 };
  const first = useApi('/statements', { ...range, speaker: query.speaker, about: query.about });
  const other = useApi(query.speaker || query.about ? '/statements' : null, { ...range, speaker: query.about, about: query.speaker });
  const found = useMemo(() => {
    if (!first.data) return null;
    const all = new Map();
    for (const s of first.data.items) all.set(s.id, s);
    for (const s of other.data ? other.data.items : []) all.set(s.id, s);
    return rivals([...all.values()], names);
  }, [first.data, other.data, names]);
  if (first.error) return html`<${Problem} what="Rival versions" error=${first.error} />`;
  if (!found || other.loading) return html`<${Waiting} what="Comparing" />`;
  const records = found.flatMap((g) => g.sides.flat());
  return html`
    <div class="row end"><p class="note small">${f.count(found.length, 'dispute')}${first.data.next ? ' among the newest 500 statements' : ''}: each version with who contradicts it. Found by claims, by what “the offer” or “it” points at, and by words; contradictions put otherwise are missed.</p><${Copy} rows=${records} json=${found} label="the rival versions" /></div>
    ${found.length ? found.map((g) => html`<section key=${g.id} class="rival" aria-label=${`${f.day(g.date)}: ${f.disputeName(g)}`}><p class="dispute note small">${f.disputeName(g)}</p>
      ${g.sides.map((side, i) => html`<div key=${i}>${side.map((s) => html`<${Statement} key=${s.id} s=${s} />`)}</div>`)}</section>`)
      : html`<${Empty}>No statement among these contradicts another. Leave out the speaker or take a wider period.<//>`}`;
}

export default function Said({ query, go }) {
  const about = query.about || query.q;
  const { name } = useNames();
  const of = (who) => (who ? name(who) : '');
  const title = query.speaker && query.voice ? `${query.voice} for ${of(query.speaker)}${about ? ' on ' + (of(query.about) || query.q) : ''}: statements` : query.speaker ? `${of(query.speaker)}${about ? ' on ' + (of(query.about) || query.q) : ''}: statements` : about ? `Said about ${of(query.about) || query.q}` : 'Said';
  useTitle(title);
  const submit = (e) => {
    e.preventDefault();
    go(link('/said', { ...fieldsOf(e.target), view: query.view }));
  };
  const tab = query.view === 'rivals' ? 'rivals' : '';
  return html`<${Heading}>${title}<//>
    <form class="filter" onSubmit=${submit} key=${JSON.stringify(query)}>
      <${ActorField} label="Speaker" name="speaker" value=${query.speaker} />
      <${ActorField} label="About" name="about" value=${query.about} />
      <label class="field"><span>Words</span><input name="q" type="search" value=${query.q || ''} autocomplete="off" /></label>
      <${Day} label="From" name="from" value=${query.from} /><${Day} label="To" name="to" value=${query.to} />
      <button class="main">Show</button>
      ${query.voice ? html`<a href=${link('/said', { ...query, voice: '' })}>all who speak for ${of(query.speaker)}</a> ` : null}${Object.keys(query).length ? html`<a href="/said">clear</a>` : null}
    </form>
    <p class="chips" role="group" aria-label="View"><a href=${link('/said', { ...query, view: '' })} aria-current=${tab ? null : 'true'}>statements</a><a href=${link('/said', { ...query, view: 'rivals', act: '' })} aria-current=${tab ? 'true' : null}>rival versions</a></p>
    ${tab ? html`<${Rivals} query=${query} />` : html`<${List} query=${query} />`}`;
}
