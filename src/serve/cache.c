/* cache: answers by request. One desk's, so without locks. Invariant: bytes and entries count what the list holds; every entry is in one
 * chain and once in the list. */
#include "serve/desk.h"

#define SLOTS (sizeof((desk_cache *)0)->slot / sizeof(cache_entry *))

static void unlink_entry(desk_cache *c, cache_entry *e) {
  if (e->newer)
    e->newer->older = e->older;
  else
    c->newest = e->older;
  if (e->older)
    e->older->newer = e->newer;
  else
    c->oldest = e->newer;
}

static void link_newest(desk_cache *c, cache_entry *e) {
  e->newer = NULL;
  e->older = c->newest;
  if (c->newest) c->newest->newer = e;
  c->newest = e;
  if (!c->oldest) c->oldest = e;
}

static void drop(desk_cache *c, cache_entry *e) {
  cache_entry **at = &c->slot[e->hash % SLOTS];
  while (*at != e) at = &(*at)->chain;
  *at = e->chain;
  unlink_entry(c, e);
  c->bytes -= (size_t)e->nkey + e->n;
  c->entries--;
  mem_free(e->key);
  mem_free(e);
}

void cache_clear(desk_cache *c) {
  while (c->oldest) drop(c, c->oldest);
}

static cache_entry *find(desk_cache *c, dg_str key, uint64_t hash) {
  for (cache_entry *e = c->slot[hash % SLOTS]; e; e = e->chain)
    if (e->hash == hash && str_eq(str_make(e->key, e->nkey), key)) return e;
  return NULL;
}

bool cache_get(desk_cache *c, dg_str key, serve_reply *out) {
  cache_entry *e = find(c, key, str_hash(key));
  if (!e) return false;
  unlink_entry(c, e);
  link_newest(c, e);
  out->type = e->type;
  out->route = e->route;
  out->fixed = true;
  buf_put(&out->body, e->key + e->nkey, e->n);
  return true;
}

void cache_put(desk_cache *c, dg_str key, const serve_reply *r) {
  const size_t size = key.n + r->body.n;
  if (size > DESK_CACHE_BYTES / 4 || r->body.failed || find(c, key, str_hash(key))) return;
  while (c->oldest && (c->bytes + size > DESK_CACHE_BYTES || c->entries == DESK_CACHE_ENTRIES)) drop(c, c->oldest);
  cache_entry *e = mem_get(sizeof *e);
  char *bytes = e ? mem_get(size) : NULL;
  if (!bytes) {
    mem_free(e);
    return;
  }
  memcpy(bytes, key.p, key.n);
  if (r->body.n) memcpy(bytes + key.n, r->body.p, r->body.n);
  *e = (cache_entry){
      .hash = str_hash(key), .key = bytes, .nkey = key.n, .n = (uint32_t)r->body.n, .type = r->type, .route = r->route};
  e->chain = c->slot[e->hash % SLOTS];
  c->slot[e->hash % SLOTS] = e;
  link_newest(c, e);
  c->bytes += size;
  c->entries++;
}
