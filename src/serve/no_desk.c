/* no_desk: in place of the embedded pages, when the program is built without them. */
#include "serve/work.h"

extern const static_file desk_files[];
const static_file desk_files[] = {{.path = NULL}};
