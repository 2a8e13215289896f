/* try: a page or a sentence, coded as one types: events, statements and why. Replies that come late are dropped. What was typed
   stands in the address behind #, so it can be shared and is in no server's log; nothing of it is kept. */
import { html, useState, useEffect, useMemo, useRef } from '../lib/html.js';
import { post, useApi } from '../lib/api.js';
import { Heading, useTitle, Problem, Empty } from '../lib/parts.js';
import { Coded, Switches, rowsOf } from '../lib/coded.js';
import { Copy } from '../lib/copy.js';
import * as f from '../lib/format.js';

const WAIT = 250; // ms after the last key
const LONGEST = 1000000; // characters that are sent
const SHARED = 4000; // characters that an address carries
const FORMS = [['text', 'clean text'], ['page', 'page as scraped'], ['html', 'HTML']];

const SENTENCE = 'Japan eased its sanctions on North Korea on Monday after talks in Beijing. South Korea criticised the decision.';
const PAGE = `Home
World
Sport
Subscribe

Moscow lifts ban on Turkish fruit

By our correspondent
Published 9 October 2016, 08:10 GMT
Share this

Russia lifted its ban on Turkish oranges and cherries on Sunday, a day before President Vladimir Putin travels to Istanbul.

Turkish Economy Minister Nihat Zeybekci thanked Moscow for the decision. "We expect that the other bans will follow," he said.

READ MORE: What the pipeline is for
Comments (2)
anna_k
They will quarrel again by spring.
Contact
Terms of use`;
const MARKUP = `<html><head><title>Envoys meet in Geneva</title><meta property="article:published_time" content="2015-03-02"></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Envoys meet in Geneva</h1>
<p>American and Iranian diplomats met in Geneva on Monday. Israel warned the United States against a bad deal.</p></article>
<footer>Imprint</footer></body></html>`;
const SAMPLES = [['a sentence', 'text', SENTENCE, '2014-10-06'], ['a page', 'page', PAGE, ''], ['some HTML', 'html', MARKUP, '']];

const fromHash = (hash) => {
  const q = new URLSearchParams(hash || '');
  return { text: q.get('text') || '', form: FORMS.some(([k]) => k === q.get('as')) ? q.get('as') : 'text', date: f.isDay(q.get('date')) ? q.get('date') : '' };
};
const toHash = ({ text, form, date }) => {
  if (!text || text.length > SHARED) return '';
  const q = new URLSearchParams({ text });
  if (form !== 'text') q.set('as', form);
  if (date) q.set('date', date);
  return '#' + q;
};

/* A page or HTML pasted as "clean text" gives itself away. */
const guess = (text) => (/<(html|body|p|div|article)\b/i.test(text) ? 'html' : /\n/.test(text) && /^(home|share|subscribe|sign in|menu|comments)\b/im.test(text) ? 'page' : null);

/* {data, error, busy, of}: the coding of what was typed last, WAIT after the last key; at most one request at a time is waited for. */
function useCoding(input, why) {
  const [state, set] = useState({ data: null, error: null, busy: false });
  const key = JSON.stringify([input.text, input.form, input.date, why]);
  useEffect(() => {
    if (!input.text.trim()) return set({ data: null, error: null, busy: false });
    const stop = new AbortController();
    set((s) => ({ ...s, busy: true }));
    const t = setTimeout(() => {
      const body = { [input.form]: input.text };
      if (input.date) body.date = input.date;
      const start = performance.now();
      post('/code', body, { signal: stop.signal, keep: true, params: why ? { why: 1 } : null }).then(
        (data) => set({ data, error: null, busy: false, ms: performance.now() - start }),
        (error) => { if (error.name !== 'AbortError') set((s) => ({ data: s.data, error, busy: false })); },
      );
    }, WAIT);
    return () => { clearTimeout(t); stop.abort(); };
  }, [key]);
  return state;
}

function Table({ story }) {
  const rows = rowsOf(story);
  if (!rows.length) return null;
  return html`<section aria-label="Table"><h2>As a table</h2>
    <${Copy} rows=${rows} json=${{ events: story.events, statements: story.statements }} label="the table" />
    <div class="scroll" data-scrolls tabindex="0" role="group" aria-label="Events and statements, scrolls sideways"><table class="records">
      <thead><tr>${['sentence', 'actor', 'what', 'recipient or subject', 'day', 'modality', 'confidence', 'rule'].map((h) => html`<th scope="col" key=${h}>${h}</th>`)}</tr></thead>
      <tbody>${rows.map((r) => html`<tr key=${r.record + r.id}><td class="n">${r.sentence}</td><td>${r.actor}${r.actor_code ? html` <small>${r.actor_code}</small>` : null}</td>
        <td>${r.record === 'event' ? html`<span class="type side-${f.sideOf(r)}">${f.typeLabel(r.event, r.mode)}</span>` : html`<span class="type act">${r.event}</span>`}</td>
        <td>${r.record === 'event' ? r.recipient : r.recipient_code}${r.record === 'event' && r.recipient_code ? html` <small>${r.recipient_code}</small>` : null}</td>
        <td>${r.record === 'event' ? f.day(r.date) : ''}</td><td>${r.modality || ''}</td><td class="n">${r.confidence === undefined ? '' : f.number(r.confidence, 2)}</td><td><code>${(r.rule || '').replace(/^lexicon\//, '')}</code></td></tr>`)}</tbody>
    </table></div></section>`;
}

export default function Try({ hash }) {
  useTitle('Try');
  const [input, setInput] = useState(() => fromHash(hash));
  const [why, setWhy] = useState(false);
  const [hidden, setHidden] = useState([]);
  const mine = useRef(hash);
  const version = useApi('/version');
  useEffect(() => { // an address with other text was opened
    if (hash !== mine.current && (hash === '' || hash.includes('text='))) setInput(fromHash(hash));
    mine.current = hash;
  }, [hash]);
  useEffect(() => {
    const t = setTimeout(() => {
      const to = toHash(input);
      if (to !== location.hash && location.pathname === '/try') {
        mine.current = to.slice(1);
        history.replaceState(null, '', '/try' + to);
      }
    }, 400);
    return () => clearTimeout(t);
  }, [input]);
  const got = useCoding(input, why);
  const s = input.text.trim() ? got.data : null;
  const hint = guess(input.text);
  const set = (part) => setInput((old) => ({ ...old, ...part }));
  const n = s ? s.events.length : 0, m = s ? s.statements.length : 0;
  const coded = useMemo(() => (s ? html`<${Coded} story=${s} hidden=${hidden} />` : null), [s, hidden]); // not drawn anew at each key
  const told = got.error ? '' : !input.text.trim() ? 'Nothing typed yet.' : s ? `${f.count(n, 'event')}, ${f.count(m, 'statement')}${got.ms && !got.busy ? ` in ${Math.max(1, Math.round(got.ms))} ms` : ''}` : 'Coding …';
  return html`<${Heading}>Try<//>
    <div class="try">
      <form class="paste" onSubmit=${(e) => e.preventDefault()}>
        <label class="field wide"><span>A sentence, a text or a whole page</span>
          <textarea name="text" rows="9" value=${input.text} maxlength=${LONGEST} spellcheck=${false} onInput=${(e) => set({ text: e.target.value })} aria-describedby="try-status"></textarea></label>
        <fieldset class="forms"><legend>It is</legend>${FORMS.map(([k, name]) => html`<label key=${k}><input type="radio" name="form" value=${k} checked=${input.form === k} onChange=${() => set({ form: k })} /> ${name}</label>`)}</fieldset>
        <label class="field day"><span>Told on</span><input type="date" name="date" value=${input.date} min="1000-01-01" max="9999-12-31" onInput=${(e) => set({ date: e.target.value })} /></label>
        ${hint && hint !== input.form && input.form === 'text' ? html`<p class="note">This looks like ${hint === 'html' ? 'HTML' : 'a page with its menus'}. <button type="button" onClick=${() => set({ form: hint })}>Read it so</button></p>` : null}
        <p class="samples">Put in ${SAMPLES.map(([name, form, text, date], i) => html`${i ? ', ' : ' '}<button type="button" key=${name} onClick=${() => setInput({ text, form, date })}>${name}</button>`)}${input.text ? html`, or <button type="button" onClick=${() => setInput({ text: '', form: input.form, date: '' })}>clear</button>` : null}</p>
        <p class="note">Nothing that is typed here is kept. ${input.text.length > SHARED ? 'This text is too long for an address that can be shared.' : 'The address of this page carries the text, so it can be shared.'}</p>
      </form>
      <section class="result" aria-label="What was coded" aria-busy=${got.busy ? 'true' : 'false'}>
        <p id="try-status" class="status" role="status">${told}</p>
        ${got.error ? html`<${Problem} what="This text" error=${got.error} />` : null}
        ${s ? html`
          ${input.form !== 'text' && s.title ? html`<h2 class="found">${s.title}</h2>` : null}
          ${input.form !== 'text' && s.date ? html`<p class="note">${f.day(s.date)}${s.date_source && s.date_source !== 'given' ? `, from the ${s.date_source}` : ''}</p>` : null}
          ${n || m ? html`<${Switches} hidden=${hidden} onChange=${setHidden} />` : null}
          ${coded}
          ${!n && !m ? html`<${Empty}>No political act between actors was found in this.<//>` : null}
          <details class="why" open=${why} onToggle=${(e) => setWhy(e.target.open)}><summary>Why: how each clause was read, and the rules that match</summary>
            ${why && s.why !== undefined ? html`<pre class="scroll" data-scrolls tabindex="0" role="group" aria-label="Why">${s.why || 'No clause of it meets a rule.'}</pre>` : why ? html`<p class="note">…</p>` : null}</details>
          ${s.dropped && s.dropped.length ? html`<details class="dropped"><summary>${f.count(s.dropped.length, 'part')} dropped from the page</summary><ul>${s.dropped.map((d, i) => html`<li key=${i}><small>${d.kind}</small> ${d.text}</li>`)}</ul></details>` : null}
          <${Table} story=${s} />
          ${s.coded_by || version.data ? html`<p class="id">${s.coded_by || ''}</p>` : null}` : null}
      </section>
    </div>`;
}
