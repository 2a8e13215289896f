/* now: what changed up to a day: signals strongest first, each with its year, a sentence and its two best pieces of evidence; the world
   coloured by change and as a table. /?as_of=DAY&window=DAYS&signal=KIND */
import { html, useEffect, useState } from '../lib/html.js';
import { useApi, useList } from '../lib/api.js';
import { Problem, Waiting, Empty, Heading, Deed, More, Day, useTitle, fieldsOf, link } from '../lib/parts.js';
import { Legend } from '../lib/marks.js';
import { Spark } from '../lib/spark.js';
import { Copy } from '../lib/copy.js';
import * as f from '../lib/format.js';

const WINDOWS = [7, 14, 30, 60, 90, 180];
const DEFAULT_WINDOW = 30;

function interval(s) {
  if (s.low === null || s.low === undefined) return '';
  if (s.signal === 'thaw' || s.signal === 'freeze') return `difference of the shares ${f.number(s.low * 100)} to ${s.high === null ? '…' : f.number(s.high * 100)} points`;
  if (s.signal === 'overture' || s.signal === 'escalation') return `${f.about(s.low)} to ${s.high === null ? 'any number of' : f.about(s.high)} times the usual`;
  return '';
}

const MUTUAL = /^(thaw|freeze|back_channel)$/; // the same from either side

/* again: ids of deeds that an earlier signal has shown. */
function Signal({ s, asOf, again }) {
  const pair = s.recipient && f.relationPath(s.actor, s.recipient);
  const shown = pair ? link(pair, { from: f.addDays(asOf, -364), to: asOf }) : f.actorPath(s.actor);
  const range = interval(s);
  return html`<article class=${`signal edge-${f.signalSide(s.signal)}`}>
    <header>
      <h3><span class=${`kind side-${f.signalSide(s.signal)}`}>${f.signalName(s.signal)}</span> <a href=${shown}>${s.actor_name || s.actor}${MUTUAL.test(s.signal) ? ' ↔ ' : ' → '}${s.recipient ? s.recipient_name || s.recipient : 'several'}</a></h3>
      <p class="odds" title=${`posterior probability ${s.probability}`}><strong>${f.odds(s.probability)}</strong> ${f.oddsWord(s.probability)}</p>
    </header>
    <div class="seen">
      <p>${f.signalSentence(s)}</p>
      <${Spark} spark=${s.spark} since=${s.from} label=${`${s.actor_name || s.actor} and ${s.recipient_name || s.recipient || 'others'}`} />
    </div>
    <p class="note small">${s.note ? html`<span class="caution">${s.note}</span>; ` : null}${range ? range + ' (90 %); ' : ''}share expected false down to here ${f.odds(s.fdr)}${(s.against || []).length ? `; ${f.count(s.against.length, 'deed')} against it` : ''}</p>
    ${(s.best || []).map((d) => (again.has(d.id)
      ? html`<p key=${d.id} class="again small"><a href=${f.eventPath(d.id)}>${f.day(d.date)}: ${f.actorName(d.actor)}${d.recipient ? ' → ' + f.actorName(d.recipient) : ''}, ${f.typeLabel(d.event, d.mode)}</a> (sentence above)</p>`
      : html`<${Deed} key=${d.id} deed=${d} />`))}
  </article>`;
}

/* The map's code and data come after the first page is usable. */
function LazyMap(props) {
  const [Map, set] = useState(null);
  useEffect(() => {
    let live = true;
    const start = () => import('../lib/map.js').then((m) => live && set(() => m.default), () => {});
    const idle = window.requestIdleCallback ? requestIdleCallback(start, { timeout: 1500 }) : setTimeout(start, 200);
    return () => { live = false; window.cancelIdleCallback ? cancelIdleCallback(idle) : clearTimeout(idle); };
  }, []);
  return Map ? html`<${Map} ...${props} />` : html`<svg class="map" viewBox="0 0 960 470" aria-hidden="true"></svg>`;
}

function Changes({ query, go }) {
  const changes = useApi('/changes', { as_of: query.as_of, window: query.window });
  if (changes.error) return html`<${Problem} what="The map" error=${changes.error} />`;
  const all = changes.data ? changes.data.items : [];
  const items = all.filter((i) => i.n > 0).sort((a, b) => (b.probability || 0) - (a.probability || 0) || Math.abs(b.change || 0) - Math.abs(a.change || 0));
  const silent = all.filter((i) => !i.n);
  const line = (i) => html`<tr key=${i.code}>
    <th scope="row"><a href=${f.actorPath(i.code)}>${i.name}</a></th><td class="n">${f.number(i.n)}</td>
    <td class="n">${f.share(i.past_share)} → ${f.share(i.share)}</td>
    <td class=${`n side-${i.change < -0.02 ? 'conf' : i.change > 0.02 ? 'coop' : 'none'}`}>${i.change === null ? '–' : (i.change > 0 ? '+' : '') + f.number(i.change * 100)}</td>
    <td class="n">${f.odds(i.probability)}</td></tr>`;
  const table = (rows, caption) => html`<div class="scroll"><table id="changes"><caption>${caption}</caption>
    <thead><tr><th>State</th><th class="n">Events</th><th class="n">Cooperation</th><th class="n">Points</th><th class="n">Odds</th></tr></thead><tbody>${rows.map(line)}</tbody></table></div>`;
  return html`<section aria-labelledby="where">
    <div class="row end"><h2 id="where">Where</h2><${Copy} rows=${items} cite=${items.map((i) => `${i.name}: share of cooperation ${f.share(i.share)} of ${f.count(i.n, 'event')} in the ${changes.data ? changes.data.window : ''} days to ${changes.data ? changes.data.as_of : ''}, ${f.share(i.past_share)} in the year before [Dragoman]`)} label="changes by state" /></div>
    <${LazyMap} items=${items} go=${go} describedBy="changes" />
    <ul class="key" aria-hidden="true"><li><i class="d-3"></i><i class="d-2"></i><i class="d-1"></i> more conflict</li><li><i class="d0"></i> as before</li><li><i class="d1"></i><i class="d2"></i><i class="d3"></i> more cooperation</li></ul>
    ${!changes.data ? html`<${Waiting} />` : !items.length ? html`<${Empty}>No state took part in anything in this window.<//>`
      : html`${table(items.slice(0, 12), 'Share of cooperation in all that a state took part in, before and now')}
        ${items.length > 12 ? html`<details><summary>${f.count(items.length - 12, 'more state')}</summary>${table(items.slice(12), 'Less likely changes')}</details>` : null}`}
    ${silent.length ? html`<p class="note small">Told of in the year before but not now: ${silent.map((i, k) => html`${k ? ', ' : ''}<a key=${i.code} href=${f.actorPath(i.code)}>${i.name}</a>`)}.</p>` : null}
  </section>`;
}

/* Deeds that the signals before the i-th have shown already. */
function shownBefore(items, i) {
  const ids = new Set();
  for (const s of items.slice(0, i)) for (const d of s.best || []) ids.add(d.id);
  return ids;
}

export default function Now({ query, go }) {
  useTitle('What changed');
  const list = useList('/signals', { as_of: query.as_of, window: query.window, expand: 1, limit: 20 });
  const version = useApi('/version');
  const last = version.data && version.data.last;
  const asOf = list.data ? list.data.as_of : query.as_of || last;
  const window_ = Number(query.window) || (list.data && list.data.window) || DEFAULT_WINDOW;
  const kinds = list.items ? [...new Set(list.items.map((s) => s.signal))] : [];
  const items = list.items && query.signal ? list.items.filter((s) => s.signal === query.signal) : list.items;
  const step = (n) => link('/', { as_of: f.addDays(asOf, n), window: query.window, signal: query.signal });
  const submit = (e) => {
    e.preventDefault();
    const v = fieldsOf(e.target);
    if (Number(v.window) === DEFAULT_WINDOW) delete v.window;
    go(link('/', { ...v, signal: query.signal }));
  };
  const falses = list.items && list.items.length ? list.items.length * (list.items[list.items.length - 1].fdr || 0) : 0;
  return html`
    <div class="row end now-head"><${Heading}>What changed <small>${asOf ? `in the ${window_} days to ${f.day(asOf)}` : '\u00a0'}</small><//>
      <${Copy} rows=${items || []} cite=${items ? items.flatMap((s) => s.best || []) : []} label="the signals" /></div>
    <form class="filter" onSubmit=${submit}>
      <${Day} label="As of" name="as_of" value=${asOf} />
      <label class="field"><span>Window, days</span><select name="window" value=${String(window_)}>${[...new Set([...WINDOWS, window_])].sort((a, b) => a - b).map((w) => html`<option key=${w} value=${w} selected=${w === window_}>${w}</option>`)}</select></label>
      <button>Show</button>
      ${asOf ? html`<span class="row"><a href=${step(-window_)} rel="prev">← ${window_} days earlier</a>${last && last > asOf ? html`<a href=${step(window_)} rel="next">later →</a><a href=${link('/', { window: query.window })}>latest</a>` : null}<a class="narrow" href="#where">map ↓</a></span>` : html`<span class="row">\u00a0</span>`}
    </form>
    <div class="split now">
      <section aria-labelledby="signals">
        <div class="row end"><h2 id="signals">Signals</h2><${Legend} /></div>
        ${kinds.length > 1 ? html`<p class="chips" role="group" aria-label="Kinds of signals"><a href=${link('/', { as_of: query.as_of, window: query.window })} aria-current=${query.signal ? null : 'true'}>all</a>
          ${kinds.map((k) => html`<a key=${k} href=${link('/', { as_of: query.as_of, window: query.window, signal: k })} aria-current=${query.signal === k ? 'true' : null}>${f.signalName(k)}</a>`)}</p>` : null}
        ${list.error ? html`<${Problem} what="The signals" error=${list.error} />` : null}
        ${!items ? !list.error && html`<${Waiting} what="Comparing with the past" />`
          : version.data && !version.data.deeds ? html`<${Empty}>This record holds no events yet. <code>dragoman add</code> brings stories in; what it brings is seen here when the page is loaded again.<//>`
          : !items.length ? html`<${Empty}>Nothing changed more than chance would have it${asOf ? html` in the ${window_} days to ${f.day(asOf)}` : null}. Try a wider window or an <a href=${asOf ? step(-window_) : '/'}>earlier day</a>.<//>`
            : html`<p class="note small">${list.data.tests ? `${f.count(list.data.tests, 'question')} asked; ` : ''}of the ${list.items.length} listed about ${f.about(falses)} are expected to be false when all are read as one list.</p>
              ${items.map((s, i) => html`<${Signal} key=${s.signal + s.actor + s.recipient} s=${s} asOf=${asOf} again=${shownBefore(items, i)} />`)}<${More} list=${list} />`}
      </section>
      <div class="stay"><${Changes} query=${query} go=${go} /></div>
    </div>`;
}
