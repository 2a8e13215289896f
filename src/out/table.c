/* table: for people. A story is a heading and its events one line each, in columns as wide as this story needs; the
 * sentence takes what is left of the width. `read` shows the clean story itself. Colours only when asked for. */
#include "out/out.h"

enum { COL_DATE, COL_ACTOR, COL_EVENT, COL_RECIPIENT, COLS };
#define CELL_MAX 28 /* columns of one cell */

static const char *const title[COLS] = {"date", "actor", "event", "recipient"};

static void style(dg_buf *b, const out_options *o, const char *code) {
  if (o->colour) buf_puts(b, code);
}
#define BOLD "\033[1m"
#define DIM "\033[2m"
#define BLUE "\033[34m"
#define RED "\033[31m"
#define PLAIN "\033[0m"

/* At most `width` code points of s on one line, "…" where it was cut; returns how many columns were written. */
static uint32_t clip(dg_buf *b, dg_str s, uint32_t width) {
  uint32_t n = 0, i = 0, total = utf8_count(s);
  uint32_t room = total <= width ? total : width ? width - 1 : 0;
  while (n < room && i < s.n) {
    uint32_t at = i, cp = utf8_next(s.p, s.n, &i);
    if (cp < 0x20 || cp == 0x7f)
      buf_put(b, " ", 1);
    else
      buf_put(b, s.p + at, i - at);
    n++;
  }
  if (total > width && width) {
    buf_puts(b, "…");
    n++;
  }
  return n;
}

/* The part of a sentence round the bytes [begin, end) of it that fits into `width` columns, cut at spaces. */
static void snippet(dg_buf *b, dg_str s, uint32_t begin, uint32_t end, uint32_t width) {
  uint32_t from = 0;
  if (utf8_count(s) > width && utf8_count(str_make(s.p, end)) + 1 > width) {
    uint32_t lead = width / 3; /* columns before the trigger */
    from = begin;
    while (from > 0 && lead > 0)
      if (((unsigned char)s.p[--from] & 0xC0) != 0x80) lead--;
    while (from < begin && s.p[from] != ' ') from++;
    if (from < begin) from++;
  }
  if (from) buf_puts(b, "…");
  clip(b, str_cut(s.p, from, s.n), from && width ? width - 1 : width);
}

static void pad(dg_buf *b, uint32_t n) {
  while (n--) buf_put(b, " ", 1);
}

/* "PRK MIL", or the words themselves where no code is known */
static void side_cell(dg_buf *b, const dg_side *s) {
  if (!s->code.n && !s->sector.n) {
    clip(b, s->text, CELL_MAX - 2);
    return;
  }
  dg_str sector = s->sector, first = {0};
  if (sector.n) str_next(&sector, ';', &first);
  if (s->code.n)
    out_str(b, s->code);
  else
    buf_puts(b, "---");
  if (first.n) buf_put(b, " ", 1);
  out_str(b, first);
}

static void sides_cell(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e, bool recipients) {
  uint32_t n = recipients ? e->nrecipient : e->nactor;
  for (uint32_t i = 0; i < n; i++) {
    dg_side s = recipients ? dg_doc_recipient(d, index, i) : dg_doc_actor(d, index, i);
    if (i) buf_puts(b, ", ");
    side_cell(b, &s);
  }
  if (!n) buf_puts(b, "-");
}

static void make_cell(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e, int column) {
  char day[11] = "-";
  b->n = 0;
  switch (column) {
  case COL_DATE:
    if (e->date != DG_DATE_NONE) day_print(e->date, day);
    buf_puts(b, day);
    break;
  case COL_ACTOR:
    sides_cell(b, d, index, e, false);
    break;
  case COL_RECIPIENT:
    sides_cell(b, d, index, e, true);
    break;
  default:
    buf_puts(b, e->type);
    if (e->mode && e->mode[0]) {
      buf_put(b, " ", 1);
      buf_puts(b, e->mode);
    }
    if (strcmp(e->modality, "asserted") != 0) {
      buf_puts(b, " (");
      buf_puts(b, e->modality);
      buf_puts(b, ")");
    }
  }
}

static void heading(dg_buf *b, const out_options *o, const dg_story *s) {
  char day[11] = "no date";
  if (s->date != DG_DATE_NONE) day_print(s->date, day);
  style(b, o, BOLD);
  if (s->title.n)
    clip(b, s->title, o->width);
  else
    clip(b, s->id.n ? s->id : STR("(standard input)"), o->width);
  style(b, o, PLAIN);
  buf_puts(b, "\n");
  style(b, o, DIM);
  if (s->title.n && s->id.n) {
    clip(b, s->id, o->width);
    buf_puts(b, "  ");
  }
  buf_puts(b, day);
  if (s->publisher.n) buf_puts(b, "  ");
  clip(b, s->publisher, 40);
  style(b, o, PLAIN);
  buf_puts(b, "\n");
}

static void event_rows(dg_buf *b, const out_options *o, const dg_doc *d, uint32_t nevent) {
  uint32_t width[COLS], shown = 0, used = 2;
  dg_buf cell = {0};
  for (int c = 0; c < COLS; c++) width[c] = (uint32_t)strlen(title[c]);
  for (uint32_t i = 0; i < nevent; i++) {
    dg_event e = dg_doc_event(d, i);
    if (!out_wanted(o, &e)) continue;
    shown++;
    for (int c = 0; c < COLS; c++) {
      make_cell(&cell, d, i, &e, c);
      uint32_t n = utf8_count(str_make(cell.p, (uint32_t)cell.n));
      if (n > CELL_MAX) n = CELL_MAX;
      if (n > width[c]) width[c] = n;
    }
  }
  for (int c = 0; c < COLS; c++) used += width[c] + 2;
  if (shown) {
    style(b, o, DIM);
    buf_puts(b, "  ");
    for (int c = 0; c < COLS; c++) {
      buf_puts(b, title[c]);
      pad(b, width[c] - (uint32_t)strlen(title[c]) + 2);
    }
    buf_puts(b, "sentence\n");
    style(b, o, PLAIN);
  }
  for (uint32_t i = 0; i < nevent; i++) {
    dg_event e = dg_doc_event(d, i);
    if (!out_wanted(o, &e)) continue;
    buf_puts(b, "  ");
    for (int c = 0; c < COLS; c++) {
      make_cell(&cell, d, i, &e, c);
      if (c == COL_EVENT) style(b, o, e.quad > 2 ? RED : BLUE);
      uint32_t n = clip(b, str_make(cell.p, (uint32_t)cell.n), width[c]);
      if (c == COL_EVENT) style(b, o, PLAIN);
      pad(b, width[c] - n + 2);
    }
    dg_sentence sentence = dg_doc_sentence(d, e.sentence);
    snippet(b, sentence.text, e.trigger_begin - sentence.begin, e.trigger_end - sentence.begin,
            o->width > used + 24 ? o->width - used : 24);
    buf_puts(b, "\n");
  }
  if (!shown) buf_puts(b, "  no events\n");
  b->failed |= cell.failed;
  buf_free(&cell);
}

static void statement_rows(dg_buf *b, const out_options *o, const dg_doc *d, uint32_t n) {
  dg_str body = dg_doc_story(d).body;
  for (uint32_t i = 0; i < n; i++) {
    dg_statement q = dg_doc_statement(d, i);
    uint32_t used = 4;
    buf_puts(b, "  ");
    used += clip(b, q.has_speaker ? q.speaker.text : STR("(no speaker)"), CELL_MAX);
    buf_put(b, " ", 1);
    style(b, o, BLUE);
    buf_puts(b, q.act);
    style(b, o, PLAIN);
    used += (uint32_t)strlen(q.act) + 3;
    buf_puts(b, ": ");
    for (uint32_t k = 0; k < q.ncontent; k++) {
      uint32_t begin, end;
      dg_doc_statement_content(d, i, k, &begin, &end);
      if (k) buf_puts(b, " … ");
      clip(b, str_cut(body.p, begin, end), (o->width > used + 40 ? o->width - used : 40) / q.ncontent);
    }
    buf_puts(b, "\n");
  }
}

/* ---- read ---- */

/* Paragraphs of the body, broken at spaces. */
static void wrapped(dg_buf *b, dg_str s, uint32_t width) {
  uint32_t col = 0;
  dg_str word;
  for (dg_str rest = s; str_next(&rest, ' ', &word);) {
    uint32_t n = utf8_count(word);
    if (!n) continue;
    if (col && col + 1 + n > width) {
      buf_put(b, "\n", 1);
      col = 0;
    } else if (col) {
      buf_put(b, " ", 1);
      col++;
    }
    out_str(b, word);
    col += n;
  }
  buf_put(b, "\n", 1);
}

static void story_text(dg_buf *b, const out_options *o, const dg_doc *d) {
  dg_story s = dg_doc_story(d);
  heading(b, o, &s);
  if (s.byline.n || s.agency.n) {
    clip(b, s.byline, o->width);
    if (s.byline.n && s.agency.n) buf_puts(b, ", ");
    clip(b, s.agency, o->width);
    buf_puts(b, "\n");
  }
  buf_puts(b, "\n");
  dg_str line;
  for (dg_str rest = s.body; str_next(&rest, '\n', &line);)
    if (str_trim(line).n)
      wrapped(b, line, o->width);
    else
      buf_puts(b, "\n");
  if (!s.ndropped) return;
  buf_puts(b, "\n");
  style(b, o, DIM);
  buf_puts(b, "dropped\n");
  for (uint32_t i = 0; i < s.ndropped; i++) {
    dg_dropped x = dg_doc_dropped(d, i);
    buf_puts(b, "  ");
    buf_puts(b, x.kind);
    pad(b, 9 - (uint32_t)(strlen(x.kind) < 9 ? strlen(x.kind) : 8));
    clip(b, x.text, o->width > 24 ? o->width - 12 : 24);
    buf_puts(b, "\n");
  }
  style(b, o, PLAIN);
}

void out_table(dg_buf *b, const out_options *o, const dg_doc *d, uint64_t number) {
  dg_story s = dg_doc_story(d);
  if (number > 1) buf_puts(b, "\n");
  if (!o->events) {
    story_text(b, o, d);
    return;
  }
  heading(b, o, &s);
  event_rows(b, o, d, s.nevent);
  if (o->statements) statement_rows(b, o, d, s.nstatement);
}
