/* statement: one statement: its words among the sentences around it, who said it to whom, what it claims, the events told in it or with it, and
   who contradicts it. /statement/ID */
import { html, useMemo } from '../lib/html.js';
import { useApi } from '../lib/api.js';
import { Problem, Waiting, Heading, Source, Statement, useNames, useTitle, quoted, link } from '../lib/parts.js';
import { Marked } from '../lib/marks.js';
import { deedInWords } from '../lib/coded.js';
import { Copy } from '../lib/copy.js';
import { rivals } from '../lib/rivals.js';
import * as f from '../lib/format.js';

const AROUND = 2; // sentences before and after
const LONGEST = 12; // sentences of a quotation that are shown
const NEAR = 21; // days before and after, in which rivals are looked for
const KIND = { direct: 'in his own words', indirect: 'in the words of the page', mixed: 'partly in his own words' };

const Row = ({ name, children }) => html`<div><dt>${name}</dt><dd>${children}</dd></div>`;
const Actor = ({ code, name }) => (code ? html`<a href=${f.actorPath(code)}>${name || code}</a>` : html`<span>${name || 'not named'}</span>`);

/* The same statement as the running engine reads it: by its id; after a lexicon changed by where it stands. */
const liveOf = (story, s) => (story ? story.statements.find((x) => x.id === s.id) || story.statements.find((x) => x.sentence === s.sentence && f.contentText(x) === f.contentText(s)) : null);

/* The sentences around with speaker, cue, words and deeds marked. */
function Context({ story, live, inside }) {
  const points = useMemo(() => Array.from(story.body || ''), [story]);
  const marks = [['speaker', live.speaker && live.speaker.spans], ['cue', live.cue && live.cue.spans], ['content', live.content.spans], ...inside.map((e) => ['trigger', e.trigger.spans])]
    .flatMap(([kind, spans]) => (spans || []).map(([begin, end]) => ({ begin, end, kind })));
  const own = story.sentences.map(([begin, end], i) => ({ n: i + 1, begin, end, own: live.content.spans.some(([b, e]) => b < end && e > begin) || i + 1 === live.sentence }));
  const first = own.findIndex((x) => x.own);
  const last = own.length - 1 - [...own].reverse().findIndex((x) => x.own);
  const shown = own.slice(Math.max(0, first - AROUND), Math.min(last + 1, first + LONGEST) + AROUND);
  return html`<div class="context">${shown.map((x) => html`<p key=${x.n} class=${`sentence${x.own ? ' own' : ''}`}><a class="sn" href=${f.storyPath(story.id, x.n)} aria-label=${`Sentence ${x.n} of the story`}>${x.n}</a>
    <${Marked} text=${points.slice(x.begin, x.end).join('')} spans=${marks.filter((m) => m.begin < x.end && m.end > x.begin).map((m) => ({ ...m, begin: Math.max(0, m.begin - x.begin), end: Math.min(x.end, m.end) - x.begin }))} /></p>`)}</div>`;
}

function Claim({ c }) {
  if (!c || !c.predicate) return html`<p class="note">No claim was found in it: it is a phrase, or its clause was not understood.</p>`;
  return html`<dl class="facts claim"><${Row} name="who or what">${c.subject || 'not named'}<//><${Row} name="does or is">${c.polarity === 'negative' ? html`<strong>not</strong> ` : null}${c.predicate}<//>
    ${c.object ? html`<${Row} name="whom or what">${c.object}<//>` : null}<${Row} name="taken as">${c.polarity === 'negative' ? 'denied' : 'affirmed'}${c.modality && c.modality !== 'asserted' ? `, ${c.modality}` : ''}<//></dl>`;
}

const Deed = ({ e, story, children }) => html`<li><a class=${`side-${f.sideOf(e)}`} href=${e.deed ? f.eventPath(e.deed) : `${f.storyPath(story)}#e-${e.id}`}>${deedInWords(e)}</a>${children}
${' '}<span class="note small">“${e.trigger.text}”, ${e.modality}${e.versions && e.versions.length ? html`; told otherwise: ${e.versions.map((v, i) => html`${i ? ', ' : ''}<a href=${v.statement ? f.statementPath(v.statement) : `${f.storyPath(story)}#e-${v.event}`}>${v.statement ? 'a statement' : 'an event'}</a>`)}` : null}</span></li>`;

function Events({ live, story, inside }) {
  const own = live.event && story.events.find((e) => e.id === live.event);
  if (!own && !inside.length) return null;
  return html`<h2>Events</h2><ul class="plain events">
    ${own ? html`<${Deed} e=${own} story=${story.id}> <span class="note small">the statement itself is this act:</span><//>` : null}
    ${inside.map((e) => html`<${Deed} key=${e.id} e=${e} story=${story.id}> <span class="note small">told in it:</span><//>`)}</ul>`;
}

/* Who contradicts it, or what it contradicts: in its story, and among what its speaker and those it speaks of said in those weeks. */
function Others({ s, story, live }) {
  const dated = s.date ? { from: f.addDays(s.date, -NEAR), to: f.addDays(s.date, NEAR) } : {};
  const code = s.speaker && s.speaker.code;
  const [one, two] = (s.about || []).filter((k) => k !== code);
  const ask = (params) => [params ? '/statements' : null, { ...dated, ...params, limit: 300 }];
  const lists = [useApi(...ask(code && { about: code })), useApi(...ask(code && { speaker: code })), useApi(...ask(one && { speaker: one })), useApi(...ask(two && { speaker: two }))];
  const waiting = lists.some((l) => l.loading);
  const names = useNames().list;
  const found = useMemo(() => {
    const all = new Map();
    const text = (x) => { const at = story && story.sentences[x.sentence - 1]; return at ? Array.from(story.body).slice(at[0], at[1]).join('') : ''; };
    if (story) for (const x of story.statements) all.set(x.id, { ...x, addressee: '', date: story.date, text: text(x), url: story.url, publisher: story.publisher, title: story.title, told: 1, unkept: x.kept === false });
    for (const l of lists) for (const x of l.data ? l.data.items : []) all.set(x.id, x);
    if (live && live.id !== s.id) all.delete(live.id);
    all.set(s.id, s);
    const sides = story ? story.events.flatMap((e) => [...e.actor, ...e.recipient]) : [];
    return rivals([...all.values()], [...names, ...sides.map((x) => ({ key: x.code, name: x.name, sector: x.sector }))]).filter((g) => g.sides.flat().some((x) => x.id === s.id));
  }, [s, story, names, ...lists.map((l) => l.data)]);
  const error = lists.map((l) => l.error).find(Boolean);
  if (error) return html`<${Problem} what="Rival versions" error=${error} />`;
  if (waiting) return html`<${Waiting} what="Comparing" />`;
  const others = found.map((g) => [g, g.sides[g.sides[0].some((x) => x.id === s.id) ? 1 : 0]]);
  return html`<h2 id="rivals">Rival versions</h2>${others.length ? others.map(([g, side]) => html`<section key=${g.id} aria-label=${f.disputeName(g)}><p class="note small">${f.disputeName(g)}</p>${side.map((x) => html`<${Statement} key=${x.id} s=${x} />`)}</section>`)
    : html`<p class="empty">Nobody in the record is found to contradict it${s.date ? ` in the ${NEAR} days before and after` : ''}.</p>`}`;
}

export default function StatementPage({ params }) {
  const got = useApi('/statements/' + encodeURIComponent(params.id));
  const s = got.data;
  const { name } = useNames();
  const told = useApi(s ? '/stories/' + encodeURIComponent(s.story) : null);
  useTitle(s ? `${f.speakerName(s)} ${s.act}: ${f.contentText(s).slice(0, 60)}` : 'Statement');
  if (got.error) return html`<${Heading}>Statement<//>${got.error.status === 404 ? html`<p class="empty">No statement has the id <code>${params.id}</code> in this record.</p>` : html`<${Problem} what="This statement" error=${got.error} />`}`;
  if (!s || told.loading) return html`<${Waiting} />`;
  const story = told.data && told.data.text_kept !== false ? told.data : null;
  const live = liveOf(story, s);
  const inside = live ? story.events.filter((e) => e.statement === live.id && e.id !== live.event) : [];
  const who = s.speaker;
  const words = f.contentText(s);
  const to = live && live.addressee.length ? live.addressee.map((x) => ({ code: x.code, name: x.name || x.text })) : s.addressee ? [{ name: s.addressee }] : [];
  const code = who && who.code;
  const near = code && (s.about || []).find((k) => k !== code);
  return html`
    <div class="row end"><${Heading}>${who ? html`<${Actor} code=${code} name=${f.speakerName(s)} />${code && who.name !== code ? html` <small>${code}${who.sector ? ' ' + who.sector : ''}</small>` : null}` : 'Unnamed'} <span class="type act">${s.act}</span><//>
      <${Copy} rows=${[s]} json=${live ? { ...s, topics: live.topics, addressee: live.addressee, content: live.content, cue: live.cue, events: inside.concat(story.events.filter((e) => e.id === live.event)) } : s} label="this statement" /></div>
    <blockquote class="said-words">${/^["“'‘]/.test(words) ? words : `“${words}”`}</blockquote>
    <dl class="facts head">
      <${Row} name="day">${f.day(s.date)}<//>
      ${who && who.text && who.text !== who.name ? html`<${Row} name="named as">“${who.text}”<//>` : null}
      ${to.length ? html`<${Row} name="to">${to.map((x, i) => html`${i ? ', ' : ''}<${Actor} ...${x} />`)}<//>` : null}
      ${(s.about || []).length ? html`<${Row} name="about">${s.about.map((k, i) => html`${i ? ', ' : ''}<${Actor} code=${k} name=${name(k)} />`)}<//>` : null}
      ${live && (live.topics || []).length ? html`<${Row} name="topics">${live.topics.map((t) => t.replace(/_/g, ' ')).join(', ')}<//>` : null}
      <${Row} name="speech">${KIND[s.kind] ? `${s.kind}, ${KIND[s.kind]}` : s.kind}<//>
      ${s.cue && s.cue.text ? html`<${Row} name="told by">“${s.cue.text}”<//>` : null}
      ${s.told > 1 ? html`<${Row} name="told">${f.count(s.told, 'time')} within a week<//>` : null}
      <${Row} name="id"><span class="id">${s.id}</span><//>
    </dl>
    <p class="row"><${Source} r=${s} /> <a href=${f.storyPath(s.story, s.sentence)}>story</a>${near && s.date ? html` <a href=${link(f.relationPath(code, near), { from: f.addDays(s.date, -45), to: f.addDays(s.date, 45) })}>the two in the weeks around</a>` : null}${code ? html` <a href=${link('/said', { speaker: code, about: near })}>what else ${name(code)} says${near ? ` about ${name(near)}` : ''}</a>` : null}</p>
    <h2>Where it stands</h2>
    ${live ? html`<${Context} story=${story} live=${live} inside=${inside} />`
      : html`<p class="sentence">${quoted(s)}</p><p class="note small">${story ? 'The engine that runs reads this story otherwise than the one that coded the record: the sentence is shown as it was kept.' : told.error ? 'The story could not be read: the sentence is shown as it was kept.' : 'The text of the story was not kept, only this sentence.'}</p>`}
    <h2>What it claims</h2><${Claim} c=${s.claim} />
    ${live ? html`<${Events} live=${live} story=${story} inside=${inside} />` : null}
    <${Others} s=${s} story=${story} live=${live} />`;
}
