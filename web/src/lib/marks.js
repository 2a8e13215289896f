/* marks: a sentence or text with its spans marked, and what the marks mean. */
import { html } from './html.js';
import { pieces, spansOf } from './spans.js';

export { pieces, spansOf };

const WORDS = { actor: 'actor', recipient: 'recipient', trigger: 'deed', speaker: 'speaker', cue: 'cue', content: 'said', hit: 'hit' };

/* One piece as markup: class m-KIND for each mark, and the kind in words for whoever cannot see colours. */
export function piece(p, key) {
  if (!p.marks.length) return p.text;
  const kinds = [...new Set(p.marks.map((m) => m.kind))];
  return html`<mark key=${key} class=${kinds.map((k) => 'm-' + k).join(' ')} title=${kinds.map((k) => WORDS[k] || k).join(', ')}>${p.text}</mark>`;
}

/* A text with marks {actor, recipient, trigger} (or spans [{begin,end,kind}]). */
export function Marked({ text, marks, spans }) {
  return html`${pieces(text, spans || spansOf(marks)).map((p, i) => piece(p, i))}`;
}

/* What the marks mean; once a page. */
export function Legend() {
  return html`<p class="legend" aria-hidden="true"><mark class="m-actor">actor</mark> <mark class="m-trigger">deed</mark> <mark class="m-recipient">recipient</mark></p>`;
}
