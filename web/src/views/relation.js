/* relation: two actors over time: cooperation and conflict in both directions, turning points, and beside them the deeds and statements
   of the chosen period. /relation/A/B?from&to&by&show=deeds|said */
import { html, useEffect, useMemo } from '../lib/html.js';
import { useApi, useList } from '../lib/api.js';
import { Problem, Waiting, Empty, Heading, Deed, Statement, ActorField, Day, useTitle, fieldsOf, link } from '../lib/parts.js';
import { Legend } from '../lib/marks.js';
import { Series, periodFor } from '../lib/series.js';
import { Copy } from '../lib/copy.js';
import * as f from '../lib/format.js';

/* Code and name of what stands in the address: a code, or a name as people write it. */
function useActor(word) {
  const found = useApi('/actors', { q: word.split(' ')[0], limit: 30 });
  const items = found.data ? found.data.items : [];
  const hit = items.find((a) => a.key === word) || items.find((a) => (a.name || '').toLowerCase() === word.toLowerCase());
  return { key: hit ? hit.key : word, name: hit ? hit.name || hit.key : word, known: !!(found.data || found.error) };
}

function Choose({ params, go }) {
  useTitle('Relation');
  const pairs = useApi('/actors', { limit: 8 });
  const items = pairs.data ? pairs.data.items.filter((a) => a.known !== false) : [];
  const submit = (e) => {
    e.preventDefault();
    const { a, b } = fieldsOf(e.target);
    if (a && b) go(f.relationPath(a, b));
  };
  return html`<${Heading}>Relation<//>
    <p class="note">Two actors over time, with the evidence beside the curve.</p>
    <form class="filter" onSubmit=${submit}>
      <${ActorField} label="One side" name="a" value=${params.actor} required />
      <${ActorField} label="The other" name="b" value=${params.recipient} required />
      <button class="main">Show</button>
    </form>
    ${items.length > 1 ? html`<h2>Most told of</h2><ul class="pairs">${items.slice(1).map((b) => html`<li key=${b.key}><a href=${f.relationPath(items[0].key, b.key)}>${items[0].name} – ${b.name}</a></li>`)}</ul>` : null}`;
}

/* Three lists as one, newest first. What is older than the end of a list not yet read to its end waits for "more". */
function merge(lists) {
  const open = lists.filter((l) => l.list.items && l.list.next && l.list.items.length);
  const floor = open.map((l) => l.list.items[l.list.items.length - 1].date || '').sort().pop() || '';
  const seen = new Set();
  const all = [];
  for (const { kind, list } of lists)
    for (const r of list.items || []) {
      if (seen.has(kind + r.id) || (floor && (r.date || '') < floor)) continue;
      seen.add(kind + r.id);
      all.push({ kind, r });
    }
  all.sort((x, y) => ((x.r.date || '') < (y.r.date || '') ? 1 : (x.r.date || '') > (y.r.date || '') ? -1 : x.kind < y.kind ? -1 : 1));
  const more = () => { for (const l of open) if ((l.list.items[l.list.items.length - 1].date || '') >= floor) l.list.more(); };
  return { all, more: open.length ? more : null, busy: lists.some((l) => l.list.busy) };
}

function Evidence({ a, b, query, from, to }) {
  const show = query.show === 'deeds' || query.show === 'said' ? query.show : 'both';
  const deeds = useList(show === 'said' ? null : '/events', { actor: a, recipient: b, either: 1, from, to, limit: 40 });
  const said = useList(show === 'deeds' ? null : '/statements', { speaker: a, about: b, from, to, limit: 40 });
  const reply = useList(show === 'deeds' || a === b ? null : '/statements', { speaker: b, about: a, from, to, limit: 40 });
  const lists = [{ kind: 'deed', list: deeds }, { kind: 'said', list: said }, { kind: 'said', list: reply }].filter((l) => l.list.items || l.list.loading || l.list.error);
  const { all, more, busy } = useMemo(() => merge(lists), [deeds.items, said.items, reply.items, deeds.busy, said.busy, reply.busy, show]);
  const error = lists.map((l) => l.list.error).find(Boolean);
  const waiting = lists.some((l) => !l.list.items && !l.list.error);
  const records = all.map((x) => x.r);
  return html`<section aria-labelledby="evidence">
    <div class="row end"><h2 id="evidence">Evidence <small>${f.period(from, to)}</small></h2><${Copy} rows=${records} label="the evidence" /></div>
    <div class="row end"><p class="chips" role="group" aria-label="Show">${[['both', 'all'], ['deeds', 'deeds'], ['said', 'statements']].map(([k, word]) =>
      html`<a key=${k} href=${link(f.relationPath(a, b), { ...query, show: k === 'both' ? '' : k })} aria-current=${show === k ? 'true' : null}>${word}</a>`)}</p><${Legend} /></div>
    ${error ? html`<${Problem} what="The evidence" error=${error} />` : null}
    ${waiting ? html`<${Waiting} />` : !all.length && !error ? html`<${Empty}>Nothing is told of the two in this period.<//>` : null}
    ${(waiting ? [] : all).map(({ kind, r }, i) => (kind === 'deed' ? html`<${Deed} key=${'d' + r.id} deed=${r} />`
      : html`<${Statement} key=${'s' + r.id} s=${r} same=${!!r.text && i > 0 && all[i - 1].r.text === r.text} />`))}
    ${more && !waiting ? html`<p class="more"><button type="button" onClick=${more} disabled=${busy}>${busy ? 'Loading …' : 'Show more'}</button></p>` : null}
  </section>`;
}

/* Turning points, numbered; the same of both sides on one day is one (both: true). */
function once(items) {
  const out = new Map();
  for (const t of items) {
    const key = t.date + t.signal;
    const old = out.get(key);
    if (!old) out.set(key, { ...t, n: out.size + 1, both: false });
    else {
      old.both = old.both || t.actor !== old.actor;
      old.probability = Math.max(old.probability, t.probability);
    }
  }
  return [...out.values()];
}

function Turns({ items, query, path, names }) {
  if (!items.length) return null;
  return html`<h3>Turning points</h3><ol class="turns">${items.map((t) => html`<li key=${t.n}><span class="n">${t.n}</span>
    <a href=${link(path, { ...query, from: f.addDays(t.date, -45), to: f.addDays(t.date, 45), by: '' })}>${f.day(t.date)}</a>
    <span class=${`kind side-${f.signalSide(t.signal)}`}>${f.signalName(t.signal)}</span>
    <span class="note">${t.recipient && !t.both && !/^(thaw|freeze|back_channel)$/.test(t.signal) ? `${names[t.actor] || t.actor} → ${names[t.recipient] || t.recipient}, ` : ''}${f.odds(t.probability)}</span>
    ${(t.evidence || []).slice(0, 3).map((id, i) => html`<a key=${id} href=${f.eventPath(id)} aria-label=${`Evidence ${i + 1} of ${f.day(t.date)}`}>[${i + 1}]</a> `)}${t.seen && t.seen !== t.date ? html`<span class="note small">seen from ${f.day(t.seen)}</span>` : null}</li>`)}</ol>`;
}

const KINDS = ['overture', 'escalation', 'mixed', 'thaw', 'freeze', 'back_channel'];
/* The six questions about the pair on the last day of the period. */
function Odds({ a, b, names, asOf }) {
  const there = useApi('/signals', { actor: a, recipient: b, as_of: asOf });
  const back = useApi('/signals', { actor: b, recipient: a, as_of: asOf });
  if (!there.data || !back.data) return there.error ? html`<${Problem} what="The odds" error=${there.error} />` : null;
  if (!there.data.items.length && !back.data.items.length) return html`<h3>Odds on ${f.day(there.data.as_of)}</h3><p class="note small">The two did nothing to each other in the ${there.data.window} days before: nothing to judge.</p>`;
  const of = (list, kind) => list.items.find((s) => s.signal === kind);
  const cell = (s) => html`<td class="n" title=${s ? f.signalSentence({ ...s, actor_name: names[s.actor], recipient_name: names[s.recipient] }) + (s.note ? ' ' + s.note : '') : ''}>${s ? html`${s.probability >= 0.5 ? html`<strong>${f.odds(s.probability)}</strong>` : f.odds(s.probability)}${s.note ? html`<span class="thin" title=${s.note}> *</span>` : null}` : '–'}</td>`;
  const notes = [...new Set([...there.data.items, ...back.data.items].map((s) => s.note).filter(Boolean))];
  return html`<h3>Odds on ${f.day(there.data.as_of)} <small>window of ${there.data.window} days</small></h3>
    <div class="scroll"><table class="odds-table"><thead><tr><th>Signal</th><th class="n" title=${`${names[a]} towards ${names[b]}`}>${a} → ${b}</th><th class="n" title=${`${names[b]} towards ${names[a]}`}>${b} → ${a}</th></tr></thead>
      <tbody>${KINDS.filter((k) => of(there.data, k) || of(back.data, k)).map((k) => html`<tr key=${k}><th scope="row" class=${`side-${f.signalSide(k)}`}>${f.signalName(k)}</th>${cell(of(there.data, k))}${cell(of(back.data, k))}</tr>`)}</tbody></table></div>
    ${notes.length ? html`<p class="note small">* ${notes.join('; ')}</p>` : null}`;
}

const sum = (items, key) => items.reduce((n, r) => n + r[key], 0);

export default function Relation({ params, query, go }) {
  const { actor: a, recipient: b } = params;
  return a && b ? html`<${Pair} key=${a + '/' + b} a=${a} b=${b} query=${query} go=${go} />` : html`<${Choose} params=${params} go=${go} />`;
}

function Pair({ a, b, query, go }) {
  const actorA = useActor(a);
  const actorB = useActor(b);
  const nameA = actorA.name;
  const nameB = actorB.name;
  useEffect(() => { // one address for one pair: codes
    if (actorA.key !== a || actorB.key !== b) go(link(f.relationPath(actorA.key, actorB.key), query), { replace: true });
  }, [actorA.key, actorB.key]);
  const names = { [a]: nameA, [b]: nameB };
  const path = f.relationPath(a, b);
  useTitle(`${nameA} and ${nameB}`);
  const version = useApi('/version');
  const first = version.data && version.data.first;
  const last = version.data && version.data.last;
  const from = f.isDay(query.from) ? query.from : '';
  const to = f.isDay(query.to) ? query.to : '';
  const by = ['day', 'week', 'month'].includes(query.by) ? query.by : periodFor(from || first, to || last);
  const ready = version.data || version.error || (from && to);
  const there = useApi(ready ? '/series' : null, { actor: a, recipient: b, by, from, to });
  const back = useApi(ready ? '/series' : null, { actor: b, recipient: a, by, from, to });
  const turns = useApi('/turns', { actor: a, recipient: b });
  const marked = useMemo(() => (turns.data ? once(turns.data.items) : []), [turns.data]);
  const inside = marked.filter((t) => (!from || t.date >= from) && (!to || t.date <= to));
  const error = there.error || back.error;
  const whole = !from && !to;
  const zoom = (x, y) => go(link(path, { ...query, from: x, to: y, by: '' }));
  const submit = (e) => {
    e.preventDefault();
    const v = fieldsOf(e.target);
    go(link(path, { from: v.from, to: v.to, by: v.by === 'auto' ? '' : v.by, show: query.show }));
  };
  const span = from && to ? f.dayNumber(to) - f.dayNumber(from) + 1 : 0;
  const shift = (n) => link(path, { ...query, from: f.addDays(from, n), to: f.addDays(to, n) });
  const both = there.data && back.data;
  const rows = both ? there.data.items.map((r, i) => ({ ...r, types: undefined, direction: `${a}>${b}` })).concat(back.data.items.map((r) => ({ ...r, types: undefined, direction: `${b}>${a}` }))) : [];
  if (error && error.status === 400) { // said once, not by each part of the page
    return html`<${Heading}>${nameA} and ${nameB}<//><${Problem} what="This pair" error=${error} /><p>Look for the names among the <a href="/actor">actors of this record</a>, or <a href="/relation">choose another pair</a>.</p>`;
  }
  if (!actorA.known || !actorB.known || (!there.data && !error)) return html`<${Waiting} />`; // names first: they would push everything about
  return html`
    <div class="row end"><${Heading}><a href=${f.actorPath(a)}>${nameA}</a> and <a href=${f.actorPath(b)}>${nameB}</a><//>
      <span class="row small"><a href=${link(f.relationPath(b, a), query)}>swap</a> <a href=${link('/said', { speaker: a, about: b, from, to })}>who says what</a> <a href="/relation">other pair</a></span></div>
    <form class="filter" onSubmit=${submit}>
      <${Day} label="From" name="from" value=${from} /><${Day} label="To" name="to" value=${to} />
      <label class="field"><span>By</span><select name="by"><option value="auto" selected=${!query.by}>as fits</option>${['day', 'week', 'month'].map((p) => html`<option key=${p} value=${p} selected=${query.by === p}>${p}</option>`)}</select></label>
      <button>Show</button>
      <span class="row">${span ? html`<a href=${shift(-span)}>← earlier</a><a href=${shift(span)}>later →</a>
        <a href=${link(path, { ...query, from: f.addDays(from, -span), to: f.addDays(to, span), by: '' })}>wider</a>` : null}${last ? html`<a href=${link(path, { show: query.show, from: f.addDays(last, -364), to: last })}>last year</a>` : null}${whole ? null : html`<a href=${link(path, { show: query.show })}>whole record</a>`}</span>
    </form>
    <div class="split relation">
      <section class="stay" aria-labelledby="course">
        <div class="row end"><h2 id="course">Course <small>${f.period(from || first, to || last)}, by ${by}</small></h2><${Copy} rows=${rows} cite=${[`${nameA} and ${nameB}, ${f.period(from || first, to || last)}, by ${by}: ${location.href} [Dragoman]`]} label="the series" /></div>
        ${error ? html`<${Problem} what="The series" error=${error} />` : html`
          <p class="note small sums">${both ? `${nameA} → ${nameB}: ${f.number(sum(there.data.items, 'coop'))} cooperative, ${f.number(sum(there.data.items, 'conf'))} hostile. ${nameB} → ${nameA}: ${f.number(sum(back.data.items, 'coop'))} and ${f.number(sum(back.data.items, 'conf'))}. ` : ''}Drag over the chart to zoom.</p>
          <${Series} out=${there.data && there.data.items} back=${back.data && back.data.items} by=${by} names=${[`${nameA} → ${nameB}`, `${nameB} → ${nameA}`]} turns=${marked} onBrush=${zoom}
            label=${`Cooperation and conflict between ${nameA} and ${nameB}, ${f.period(from || first, to || last)}, by ${by}`} />`}
        ${turns.error ? html`<${Problem} what="The turning points" error=${turns.error} />` : turns.data && !inside.length ? html`<p class="note small">No turning point in this period.</p>` : null}
        ${turns.data || turns.error ? html`<${Turns} items=${inside} query=${query} path=${path} names=${names} /><${Odds} a=${a} b=${b} names=${names} asOf=${to || last} />` : null}
      </section>
      <${Evidence} a=${a} b=${b} query=${query} from=${from} to=${to} />
    </div>`;
}
