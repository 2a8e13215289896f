/* view: the public, by-value views of a document (dg_doc_*). Reads every array, writes none. */
#include "engine.h"

static const struct {
  const char *name;
  uint8_t quad;
  double score;
  const char *cameo;
} type_info[TYPE_COUNT] = {
#define X(a, b, c, d, e) {b, c, d, e},
    TYPE_LIST(X)
#undef X
};
static const char *const modality_name[] = {"asserted", "negated", "future", "hypothetical", "demanded", "historical"};
static const char *const tense_name[] = {"none", "past", "present", "future"};
static const char *const precision_name[] = {"story", "day", "week", "month", "year"};
static const char *const kind_name[] = {"direct", "indirect", "mixed"};
static const char *const act_name[] = {"says",      "accuses", "denies",   "demands", "promises",
                                       "threatens", "praises", "predicts", "doubts",  "explains"};

const char *dg_type_name(uint8_t type) { return type < TYPE_COUNT ? type_info[type].name : ""; }
uint8_t dg_type_quad(uint8_t type) { return type < TYPE_COUNT ? type_info[type].quad : 0; }
const char *dg_mode_name(uint8_t mode) { return event_mode_name(mode); }
const char *dg_modality_name(uint8_t modality) { return modality < 6 ? modality_name[modality] : ""; }

dg_story dg_doc_story(const dg_doc *d) {
  return (dg_story){
      .id = d->id,
      .url = d->url,
      .publisher = d->publisher,
      .title = d->title,
      .byline = d->byline,
      .agency = d->agency,
      .lang = d->lang,
      .body = d->body,
      .date = d->date,
      .from = d->date_from,
      .to = d->date_to,
      .date_source = date_source_name[d->date_source],
      .crawled = d->page && d->page->crawled > 0 ? d->page->crawled : DG_DATE_NONE,
      .english = d->english,
      .ndropped = d->ndrop,
      .nsentence = d->S,
      .ntoken = d->T,
      .nclause = d->C,
      .nmention = d->M,
      .nevent = d->E,
      .nstatement = d->Q,
      .nplace = d->L,
      .nclue = d->nclue,
      .date_conflict = d->date_conflict,
      .ntimex = d->X,
  };
}

dg_dropped dg_doc_dropped(const dg_doc *d, uint32_t i) {
  return (dg_dropped){drop_name[d->drop[i].kind], d->drop[i].text};
}

dg_sentence dg_doc_sentence(const dg_doc *d, uint32_t i) {
  const doc_sent *s = &d->sent[i];
  return (dg_sentence){s->begin, s->end, s->first, s->n, str_cut(d->body.p, s->begin, s->end)};
}

static uint8_t unit_of(const dg_doc *d, uint32_t t) {
  if (d->tflag[t] & TOK_GLUED) return 255;
  if (!(d->tflag[t] & TOK_UNIT)) return 0;
  uint8_t n = 1;
  while (t + n < d->T && n < 254 && (d->tflag[t + n] & TOK_GLUED)) n++;
  return n;
}

dg_token dg_doc_token(const dg_doc *d, uint32_t i) {
  return (dg_token){
      .begin = d->begin[i],
      .end = d->end[i],
      .form = doc_form(d, i),
      .lemma = doc_name(d, d->lemma[i]),
      .upos = upos_name[d->upos[i]],
      .xpos = xpos_name[d->xpos[i]],
      .deprel = rel_name[d->rel[i]],
      .head = d->head[i],
      .space_after = (d->tflag[i] & TOK_SPACE) != 0,
      .unit = unit_of(d, i),
      .arc = d->arc[i] / 255.0,
  };
}

uint32_t dg_doc_feats(const dg_doc *d, uint32_t i, char *out, uint32_t cap) {
  uint32_t n = 0;
  for (uint32_t k = 0; k < FEAT_COUNT; k++) {
    if (!(d->feat[i] >> k & 1)) continue;
    uint32_t length = (uint32_t)strlen(feat_name[k]);
    if (n + length + 2 > cap) break;
    if (n) out[n++] = '|';
    memcpy(out + n, feat_name[k], length);
    n += length;
  }
  if (n == 0 && cap > 1) out[n++] = '_';
  if (cap) out[n] = 0;
  return n;
}

uint32_t dg_doc_lemma(const dg_doc *d, uint32_t i, char *out, uint32_t cap) {
  return parse_lemma_text(d, i, out, cap).n;
}

static dg_side side_of(const dg_doc *d, uint32_t m) {
  if (m == DG_NONE) return (dg_side){0};
  const doc_mention *x = &d->mention[m];
  dg_side s = {.begin = d->begin[x->begin],
               .end = d->end[x->end - 1],
               .name = doc_name(d, x->name),
               .code = doc_name(d, x->code)};
  s.text = str_cut(d->body.p, s.begin, s.end);
  s.sector = doc_name(d, x->sector[0]);
  if (str_eq(s.code, STR("UNO")) || str_eq(s.code, STR("EUR"))) { /* as PLOVER's own gold records have it */
    s.org = s.code;
    s.code = STR("IGO");
  }
  return s;
}

static uint32_t versions_of(const dg_doc *d, uint32_t event, uint32_t *first) {
  uint32_t a = 0, b = d->nversion;
  while (a < b) {
    uint32_t mid = a + (b - a) / 2;
    if (d->version[mid].event < event)
      a = mid + 1;
    else
      b = mid;
  }
  *first = a;
  while (a < d->nversion && d->version[a].event == event) a++;
  return a - *first;
}

dg_version dg_doc_version(const dg_doc *d, uint32_t event, uint32_t i) {
  uint32_t first;
  versions_of(d, event, &first);
  const doc_version *o = &d->version[first + i];
  dg_version v = {0};
  if (o->other != DG_NONE) v.event = d->event[o->other].id_text, v.printed = d->event[o->other].printed;
  if (o->statement != DG_NONE) v.statement = d->statement[o->statement].id_text;
  return v;
}

dg_event dg_doc_event(const dg_doc *d, uint32_t i) {
  const doc_event *e = &d->event[i];
  dg_event v = {
      .sentence = e->sent,
      .clause = e->clause,
      .date = e->date,
      .date_precision = precision_name[e->precision],
      .nactor = e->nactor,
      .nrecipient = e->nrecipient,
      .type = type_info[e->type].name,
      .mode = event_mode_name(e->mode),
      .quad = type_info[e->type].quad,
      .score = e->score10 / 10.0,
      .cameo = type_info[e->type].cameo,
      .modality = modality_name[e->modality],
      .attributed_to = side_of(d, e->source),
      .confidence = e->confidence / 1000.0,
      .fit = e->fit,
      .printed = e->printed,
      .context = e->context_text,
      .id = e->id_text,
      .rule = e->rule_text,
  };
  v.tense = tense_name[e->clause == DG_NONE ? TENSE_NONE : d->clause[e->clause].tense];
  if (e->cameo_text[0]) v.cameo = e->cameo_text;
  v.trigger_begin = d->begin[e->first_token];
  v.trigger_end = d->end[e->last_token];
  v.trigger = str_cut(d->body.p, v.trigger_begin, v.trigger_end);
  if (e->place != DG_NONE) v.location = dg_doc_place(d, e->place);
  if (d->told && d->told[i] != DG_NONE) v.statement = d->statement[d->told[i]].id_text;
  v.nversion = versions_of(d, i, &(uint32_t){0});
  return v;
}
dg_clue dg_doc_clue(const dg_doc *d, uint32_t i) {
  const doc_clue *c = &d->clue[i];
  return (dg_clue){c->kind, c->from, c->to, c->text};
}
dg_timex dg_doc_timex(const dg_doc *d, uint32_t i) {
  const doc_timex *x = &d->timex[i];
  dg_timex v = {.type = timex_type_name[x->type],
                .mod = x->mod,
                .value = x->value,
                .begin = d->begin[x->first],
                .end = d->end[x->end - 1]};
  v.text = str_cut(d->body.p, v.begin, v.end);
  return v;
}
dg_place dg_doc_place(const dg_doc *d, uint32_t i) {
  const doc_place *p = &d->place[i];
  dg_place v = {.name = p->name,
                .country = doc_name(d, p->code),
                .kind = place_kind_name[p->kind],
                .lat = p->lat / 1000.0,
                .lon = p->lon / 1000.0,
                .geonameid = p->geonameid,
                .begin = d->begin[p->begin],
                .end = d->end[p->end - 1]};
  v.text = str_cut(d->body.p, v.begin, v.end);
  return v;
}
dg_side dg_doc_actor(const dg_doc *d, uint32_t event, uint32_t i) {
  return side_of(d, d->side[d->event[event].actor + i].mention);
}
dg_side dg_doc_recipient(const dg_doc *d, uint32_t event, uint32_t i) {
  return side_of(d, d->side[d->event[event].recipient + i].mention);
}

/* "Observers", "activists": of the country spoken of for all we know, but they do not speak for it. */
static bool of_no_state(const dg_doc *d, const doc_mention *x) {
  return x->kind == MEN_AGENT && x->flag & MEN_COREF && x->flag & MEN_PLURAL &&
         str_eq(doc_name(d, x->sector[0]), STR("NGO"));
}

/* The phrase as written with code, sector and name of the mention that names the speaker in full. */
static dg_side speaker_of(const dg_doc *d, const doc_statement *q) {
  if (q->speaker_first >= q->speaker_end) return (dg_side){0};
  dg_side s = side_of(d, q->who), full = s;
  s.begin = d->begin[q->speaker_first];
  s.end = d->end[q->speaker_end - 1];
  s.text = str_cut(d->body.p, s.begin, s.end);
  if (q->who != DG_NONE && of_no_state(d, &d->mention[q->who])) s.code = (dg_str){0};
  if (q->name_first < q->name_end) s.name = str_cut(d->body.p, d->begin[q->name_first], d->end[q->name_end - 1]);
  if (!s.name.n && q->who != DG_NONE && d->mention[q->who].kind != MEN_PRONOUN) s.name = full.text;
  return s;
}

dg_statement dg_doc_statement(const dg_doc *d, uint32_t i) {
  const doc_statement *q = &d->statement[i];
  dg_statement v = {.sentence = q->sent,
                    .has_speaker = q->speaker_first < q->speaker_end,
                    .speaker = speaker_of(d, q),
                    .ncontent = q->npiece,
                    .kind = kind_name[q->kind],
                    .act = act_name[q->act],
                    .id = q->id_text};
  v.about = q->about;
  v.topics = q->topics;
  if (q->event != DG_NONE) v.event = d->event[q->event].id_text;
  v.has_addressee = q->addressee != DG_NONE;
  v.addressee = side_of(d, q->addressee);
  v.has_claim = q->claim != DG_NONE;
  if (v.has_claim) {
    v.claim_subject = q->claim_subject, v.claim_predicate = q->claim_predicate, v.claim_object = q->claim_object;
    v.claim_negative = q->claim_negative;
    v.claim_modality = modality_name[q->claim_modality];
  }
  v.cue_begin = d->begin[q->cue_first];
  v.cue_end = q->cue_last == DG_NONE ? v.cue_begin : d->end[q->cue_last];
  v.cue = str_cut(d->body.p, v.cue_begin, v.cue_end);
  return v;
}
void dg_doc_statement_content(const dg_doc *d, uint32_t statement, uint32_t i, uint32_t *begin, uint32_t *end) {
  const doc_piece *p = &d->piece[d->statement[statement].piece + i];
  *begin = p->begin;
  *end = p->end;
}

uint32_t dg_doc_chars(const dg_doc *d, uint32_t byte) {
  if (byte > d->body.n) byte = d->body.n;
  if (d->ascii) return byte;
  /* one count per 256 bytes, made by read */
  uint32_t block = byte >> DOC_CHARS_SHIFT, from = block << DOC_CHARS_SHIFT;
  return d->chars_before[block] + utf8_count(str_cut(d->body.p, from, byte));
}

uint32_t dg_text_byte(dg_str text, uint32_t chars) {
  uint32_t i = 0;
  for (; i < text.n; i++)
    if (((unsigned char)text.p[i] & 0xC0) != 0x80 && chars-- == 0) break;
  return i;
}

/* ---- explain ---- */

size_t dg_doc_explain(const dg_doc *d, uint32_t event, char *buf, size_t cap) {
  dg_buf b = {0};
  const doc_event *e = &d->event[event];
  const doc_sent *s = &d->sent[e->sent];
  dg_str text = str_cut(d->body.p, s->begin, s->end);
  buf_printf(&b, "%.*s\n", (int)text.n, text.p);
  for (uint32_t t = s->first; t < s->first + s->n; t++) {
    uint32_t depth = 0;
    for (uint32_t h = d->head[t]; h != DG_NONE && depth < 40; h = d->head[h]) depth++;
    dg_str form = doc_form(d, t);
    buf_printf(&b, "  %*s%.*s  %s %s\n", (int)depth * 2, "", (int)form.n, form.p, upos_name[d->upos[t]],
               rel_name[d->rel[t]]);
  }
  buf_puts(&b, "  clauses\n");
  clause_print(d, e->sent, &b);
  buf_printf(&b, "  rule %.*s\n  sure %.3f (%.*s):", (int)e->rule_text.n, e->rule_text.p, e->confidence / 1000.0,
             (int)e->id_text.n, e->id_text.p);
  const char *name, *before = " ";
  for (uint32_t i = 0; (name = event_trait_name(i)) != NULL; i++)
    if (e->trait[i / 64] >> i % 64 & 1) {
      buf_printf(&b, "%s%s", before, name);
      before = "; ";
    }
  buf_puts(&b, "\n");
  size_t n = b.failed ? 0 : b.n;
  if (cap) {
    size_t k = n < cap - 1 ? n : cap - 1;
    if (k) memcpy(buf, b.p, k);
    buf[k] = 0;
  }
  buf_free(&b);
  return n;
}
