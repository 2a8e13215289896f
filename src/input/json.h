/* json: what page.c and gold.c share of reading a line of JSON. Nobody else includes this. */
#ifndef DG_INPUT_JSON_H
#define DG_INPUT_JSON_H

#include <json-c/json.h>

#include "input/input.h"

/* The object of a line, the caller's to put; NULL and *err when the line is none. */
struct json_object *json_line_object(const in_record *r, dg_err *err);
/* A string field by the first of its names that is there (NULL ends them); a whole number counts as its digits. */
dg_str json_field(struct json_object *o, const char *const *name);
#define JSON_NAMES(...) ((const char *const[]){__VA_ARGS__, NULL})
/* [start, end) in code points -> bytes of text; false when it is not there or past the text. */
bool json_span(struct json_object *o, const char *name, dg_str text, uint32_t out[2]);

#endif
