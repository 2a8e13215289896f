/* build: lexicon/events, classes, operators and contexts into the pack's event section. */
#include <stdlib.h>

#include "build.h"
#include "table.h"

/* ---- attributes of a line ---- */

static bool read_attribute(builder *b, const lex_line *at, dg_str word, ev_rule *r) {
  uint32_t eq = str_find(word, STR("="));
  dg_str key = eq == DG_NONE ? word : str_cut(word.p, 0, eq),
         value = eq == DG_NONE ? STR("") : str_cut(word.p, eq + 1, word.n);
  uint32_t n;
  if (str_eq(key, STR("reciprocal")))
    r->flag |= EVRULE_RECIPROCAL;
  else if (str_eq(word, STR("abroad")))
    r->flag |= EVRULE_ABROAD;
  else if (str_eq(key, STR("mode"))) {
    r->mode = event_mode_of(r->type, value);
    if (!r->mode && value.n)
      lex_complain(b->f, at, value.p, false, "%s has no mode \"%.*s\"", event_type_fact[r->type].name, (int)value.n,
                   value.p);
  } else if (str_eq(key, STR("cameo"))) {
    if (!str_to_u32(value, &n) || n > 9999)
      lex_complain(b->f, at, value.p, false, "cameo= takes three or four digits");
    else
      r->cameo = (uint16_t)n;
  } else if (str_eq(key, STR("context"))) {
    dg_str rest = value, part;
    while (str_next(&rest, ',', &part)) {
      uint32_t bit = event_context_of(part);
      if (bit == DG_NONE)
        lex_complain(b->f, at, part.p, false, "there is no context \"%.*s\"", (int)part.n, part.p);
      else
        r->context |= (uint64_t)1 << bit;
    }
  } else if (str_eq(key, STR("weight"))) {
    uint32_t whole = 0, frac = 0, scale = 1000, i = 0;
    for (; i < value.n && value.p[i] >= '0' && value.p[i] <= '9' && whole < 10; i++)
      whole = whole * 10 + (uint32_t)(value.p[i] - '0');
    if (i < value.n && value.p[i] == '.')
      for (i++; i < value.n && value.p[i] >= '0' && value.p[i] <= '9'; i++)
        if (scale > 1) scale /= 10, frac += (uint32_t)(value.p[i] - '0') * scale;
    if (i < value.n || whole * 1000 + frac > 2000 || value.n == 0)
      lex_complain(b->f, at, word.p, false, "weight= takes a number from 0 to 2");
    else
      r->weight = (uint16_t)(whole * 1000 + frac);
  } else if (str_eq(key, STR("A")) || str_eq(key, STR("B"))) {
    static const char *const names[] = {
#define X(a, b) b,
        KIND_LIST(X)
#undef X
    };
    uint8_t kind = 0;
    while (kind < KIND_COUNT && !str_eq(value, str_of(names[kind]))) kind++;
    if (kind == KIND_COUNT)
      lex_complain(b->f, at, value.p, false, "%.*s= takes human, person, place, force, state, nation or side",
                   (int)key.n, key.p);
    else
      *(key.p[0] == 'A' ? &r->kind_a : &r->kind_b) = kind;
  } else
    return false;
  return true;
}

static void read_attributes(builder *b, const lex_line *at, const dg_str *field, uint32_t n, ev_rule *r) {
  for (uint32_t i = 0; i < n; i++) {
    dg_str rest = field[i], word;
    while (str_next(&rest, ' ', &word))
      if (word.n && !read_attribute(b, at, word, r))
        lex_complain(b->f, at, word.p, false,
                     "\"%.*s\" is no attribute: mode= cameo= context= weight= A= B= reciprocal", (int)word.n, word.p);
  }
}

static uint32_t file_text(builder *b, const char *file) {
  for (uint32_t k = b->nrule; k-- > 0;)
    if (strcmp(b->text + b->rule[k].file, file) == 0) return b->rule[k].file;
  return build_text(b, str_of(file));
}

/* ---- events/ ---- */

static void read_events(builder *b) {
  uint32_t n, first = lex_under(b->f, "events/", &n);
  ev_rule shared = {0};
  bool open = false;
  const char *file = "";
  for (uint32_t i = first; i < first + n; i++) {
    const lex_line *at = &b->f->line[i];
    dg_str field[8];
    uint32_t nf = lex_fields(at->text, field, 8);
    if (nf == 0) continue;
    if (strcmp(file, at->file) != 0) file = at->file, open = false;
    if (at->indent == 0) {
      open = false;
      shared = (ev_rule){.type = event_type_of(field[0]), .weight = 1000, .op = EV_NO_OP};
      if (shared.type == TYPE_NONE && !str_eq(field[0], STR("NONE"))) {
        lex_complain(b->f, at, field[0].p, false, "\"%.*s\" is no event type (AGREE CONSULT … ASSAULT, or NONE)",
                     (int)field[0].n, field[0].p);
        continue;
      }
      read_attributes(b, at, field + 1, nf - 1, &shared);
      open = true;
      continue;
    }
    if (!open) {
      lex_complain(b->f, at, field[0].p, false, "an example before the first event type of the file");
      continue;
    }
    ev_rule r = shared;
    read_attributes(b, at, field + 1, nf - 1, &r);
    if (r.kind_b == KIND_ANY && (r.type == TYPE_CONSULT || (r.flag & EVRULE_RECIPROCAL))) r.kind_b = KIND_SIDE;
    r.line = at->line;
    r.file = file_text(b, at->file);
    r.text = build_text(b, field[0]);
    line_compile(b, at, field[0], r);
  }
}

/* ---- operators.lex ---- */

static uint32_t split_words(dg_str t, dg_str *w, uint32_t max) {
  uint32_t n = 0;
  dg_str rest = t, part;
  while (n < max && str_next(&rest, ' ', &part))
    if (part.n) w[n++] = part;
  return n;
}

/* "CONSULT AID SANCTION/expel -> AGREE  mode=…" */
static void read_result(builder *b, const lex_line *at) {
  dg_str w[40];
  uint32_t n = split_words(at->text, w, 40), arrow = 0;
  while (arrow < n && !str_eq(w[arrow], STR("->"))) arrow++;
  if (arrow + 1 >= n || b->nop == 0) {
    lex_complain(b->f, at, at->text.p, false, "a result reads: TYPE TYPE/mode … -> TYPE mode=… (or keep, drop)");
    return;
  }
  ev_result to = {.line = at->line};
  if (str_eq(w[arrow + 1], STR("keep")))
    to.to = OPR_KEEP;
  else if (str_eq(w[arrow + 1], STR("drop")))
    to.to = OPR_DROP;
  else if (!(to.to = event_type_of(w[arrow + 1])))
    lex_complain(b->f, at, w[arrow + 1].p, false, "\"%.*s\" is no event type", (int)w[arrow + 1].n, w[arrow + 1].p);
  if (arrow + 2 < n && str_begins(w[arrow + 2], STR("mode="))) {
    dg_str mode = str_cut(w[arrow + 2].p, 5, w[arrow + 2].n);
    to.to_mode = event_mode_of(to.to < TYPE_COUNT ? to.to : 0, mode);
    if (!to.to_mode) lex_complain(b->f, at, mode.p, false, "there is no such mode of that type");
  }
  for (uint32_t i = 0; i < arrow; i++) {
    uint32_t slash = str_find(w[i], STR("/"));
    ev_result r = to;
    dg_str name = slash == DG_NONE ? w[i] : str_cut(w[i].p, 0, slash);
    bool any = str_eq(name, STR("*"));
    r.from = any ? TYPE_NONE : event_type_of(name);
    if (!r.from && !any) {
      lex_complain(b->f, at, w[i].p, false, "\"%.*s\" is no event type", (int)name.n, name.p);
      continue;
    }
    if (slash != DG_NONE && !(r.from_mode = event_mode_of(r.from, str_cut(w[i].p, slash + 1, w[i].n))))
      lex_complain(b->f, at, w[i].p + slash + 1, false, "there is no such mode of that type");
    *ARENA_PUSH(b->arena, b->res, b->nres, b->capres) = r;
    b->op[b->nop - 1].nresult++;
  }
}

static void read_operators(builder *b) {
  uint32_t n, first = lex_under(b->f, "operators.lex", &n);
  for (uint32_t i = first; i < first + n; i++) {
    const lex_line *at = &b->f->line[i];
    dg_str field[8];
    uint32_t nf = lex_fields(at->text, field, 8);
    if (nf == 0) continue;
    if (at->indent == 0) {
      *ARENA_PUSH(b->arena, b->op, b->nop, b->capop) =
          (ev_op){build_text(b, field[0]), b->nres, 0, str_eq(field[nf - 1], STR("unreal"))};
      continue;
    }
    if (str_find(at->text, STR("->")) != DG_NONE) {
      read_result(b, at);
      continue;
    }
    if (b->nop == 0) {
      lex_complain(b->f, at, field[0].p, false, "an example before the first operator");
      continue;
    }
    ev_rule r = {.weight = 1000, .op = b->nop - 1, .line = at->line};
    read_attributes(b, at, field + 1, nf - 1, &r);
    r.file = file_text(b, at->file);
    r.text = build_text(b, field[0]);
    line_compile(b, at, field[0], r);
  }
}

/* ---- contexts.lex: a context in column 0, words and classes under it ---- */

static void read_contexts(builder *b) {
  uint32_t n, first = lex_under(b->f, "contexts.lex", &n), bit = DG_NONE;
  for (uint32_t i = first; i < first + n; i++) {
    const lex_line *at = &b->f->line[i];
    if (at->indent == 0) {
      bit = event_context_of(at->text);
      if (bit == DG_NONE)
        lex_complain(b->f, at, at->text.p, false, "there is no context \"%.*s\"", (int)at->text.n, at->text.p);
      continue;
    }
    if (bit == DG_NONE) continue;
    uint32_t cls = class_find(b, at->text);
    if (cls == DG_NONE && at->text.p[0] == '{') {
      lex_complain(b->f, at, at->text.p, false, "there is no class %.*s", (int)at->text.n, at->text.p);
      continue;
    }
    if (cls == DG_NONE) cls = class_word(b, at->text);
    b->cls[cls].noun = true;
    *ARENA_PUSH(b->arena, b->ctx, b->nctx, b->capctx) = (ev_ctx){cls, 0, (uint64_t)1 << bit};
  }
}

/* ---- the section ---- */

static int by_sym(const void *x, const void *y) {
  const build_member *a = x, *b = y;
  if (a->sym != b->sym) return a->sym < b->sym ? -1 : 1;
  if (a->m.cls != b->m.cls) return a->m.cls < b->m.cls ? -1 : 1;
  return (a->m.phrase > b->m.phrase) - (a->m.phrase < b->m.phrase);
}

/* Sorted members and, for each symbol below nsym, where its members begin. */
static uint32_t *index_members(builder *b, build_member *m, uint32_t *n, uint32_t nsym, ev_member **out) {
  if (*n) qsort(m, *n, sizeof *m, by_sym);
  uint32_t *at = arena_zero(b->arena, (size_t)nsym + 1, sizeof *at), k = 0;
  *out = arena_array(b->arena, *n + 1, sizeof **out);
  for (uint32_t i = 0; i < *n; i++) {
    if (i && by_sym(&m[i], &m[i - 1]) == 0) continue;
    m[k] = m[i];
    (*out)[k++] = m[i].m;
  }
  *n = k;
  for (uint32_t i = 0; i < k; i++) at[m[i].sym + 1]++;
  for (uint32_t s = 0; s < nsym; s++) at[s + 1] += at[s];
  return at;
}

typedef struct pat_order {
  uint32_t key, index;
} pat_order;
static int by_key(const void *x, const void *y) {
  const pat_order *a = x, *b = y;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  return (a->index > b->index) - (a->index < b->index);
}

/* Patterns ordered by class, verbs first; each class gets its two runs. */
static ev_pattern *order_patterns(builder *b, ev_class *cls) {
  pat_order *o = arena_array(b->arena, b->npat + 1, sizeof *o);
  for (uint32_t i = 0; i < b->npat; i++)
    o[i] = (pat_order){b->pat[i].cls * 2 + ((b->pat[i].flag & EVP_NOMINAL) != 0), i};
  if (b->npat) qsort(o, b->npat, sizeof *o, by_key);
  ev_pattern *p = arena_array(b->arena, b->npat + 1, sizeof *p);
  for (uint32_t i = 0; i < b->npat; i++) {
    p[i] = b->pat[o[i].index];
    ev_class *c = &cls[o[i].key / 2];
    uint32_t *from = o[i].key & 1 ? &c->noun : &c->verb, *n = o[i].key & 1 ? &c->nnoun : &c->nverb;
    if ((*n)++ == 0) *from = i;
  }
  return p;
}

static void write_section(builder *b, lex_section *out) {
  class_members(b);
  uint32_t nsym = 0;
  for (uint32_t i = 0; i < b->nnoun; i++)
    if (b->noun[i].sym >= nsym) nsym = b->noun[i].sym + 1;
  for (uint32_t i = 0; i < b->nverb; i++)
    if (b->verb[i].sym >= nsym) nsym = b->verb[i].sym + 1;
  ev_class *cls = arena_zero(b->arena, b->ncls + 1, sizeof *cls);
  for (uint32_t k = 0; k < b->ncls; k++) cls[k].name = build_text(b, b->cls[k].name);
  ev_pattern *pat = order_patterns(b, cls);
  ev_member *noun, *verb;
  uint32_t *nat = index_members(b, b->noun, &b->nnoun, nsym, &noun);
  uint32_t *vat = index_members(b, b->verb, &b->nverb, nsym, &verb);
  if (b->ntext == 0) build_text(b, STR(""));
  const int8_t *vote = learn_run(b);
  const struct {
    const void *p;
    size_t size;
    uint32_t n;
  } a[EVA_COUNT] = {
      [EVA_RULE] = {b->rule, sizeof *b->rule, b->nrule},
      [EVA_PATTERN] = {pat, sizeof *pat, b->npat},
      [EVA_SLOT] = {b->sl, sizeof *b->sl, b->nsl},
      [EVA_CLASS] = {cls, sizeof *cls, b->ncls},
      [EVA_NAT] = {nat, sizeof *nat, nsym + 1},
      [EVA_NOUN] = {noun, sizeof *noun, b->nnoun},
      [EVA_VAT] = {vat, sizeof *vat, nsym + 1},
      [EVA_VERB] = {verb, sizeof *verb, b->nverb},
      [EVA_PHRASE] = {b->phrase, sizeof *b->phrase, b->nphrase},
      [EVA_WORD] = {b->word, sizeof *b->word, b->nword},
      [EVA_OP] = {b->op, sizeof *b->op, b->nop},
      [EVA_RESULT] = {b->res, sizeof *b->res, b->nres},
      [EVA_CTX] = {b->ctx, sizeof *b->ctx, b->nctx},
      [EVA_TEXT] = {b->text, 1, b->ntext},
      [EVA_VOTE] = {vote, sizeof *vote, VOTE_BUCKETS * VOTE_TYPES},
  };
  size_t size = 8 + 8 * EVA_COUNT;
  for (int k = 0; k < EVA_COUNT; k++) size = ((size + 7) & ~(size_t)7) + a[k].size * a[k].n;
  char *p = arena_zero(b->arena, size, 1);
  uint32_t *head = (uint32_t *)(void *)p;
  head[0] = EVENT_MAGIC, head[1] = EVENT_VERSION;
  size_t at = 8 + 8 * EVA_COUNT;
  for (int k = 0; k < EVA_COUNT; k++) {
    at = (at + 7) & ~(size_t)7;
    head[2 + 2 * k] = (uint32_t)at, head[3 + 2 * k] = a[k].n;
    if (a[k].n) memcpy(p + at, a[k].p, a[k].size * a[k].n);
    at += a[k].size * a[k].n;
  }
  *out = (lex_section){p, size};
}

void event_build(lex_files *f, sym_pool *pool, event_parser parser, lex_section *out) {
  builder b = {.f = f, .arena = f->arena, .pool = pool, .parser = parser};
  class_read(&b);
  read_events(&b);
  read_operators(&b);
  read_contexts(&b);
  for (uint32_t k = 0; k < b.ncls; k++) { /* read by the program, not by a line */
    if (str_eq(b.cls[k].name, STR("{partitives}")) || str_begins(b.cls[k].name, STR("{told as "))) b.cls[k].noun = true;
    if (str_begins(b.cls[k].name, STR("{listed as "))) b.cls[k].noun = true;
    if (str_begins(b.cls[k].name, STR("{plain as "))) b.cls[k].verb = true;
  }
  write_section(&b, out);
}
