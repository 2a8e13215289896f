/* post: one message to an address that the user named (a webhook). No redirects, one attempt, bounded time; what comes back is
 * read and thrown away. */
#include <curl/curl.h>

#include "fetch/fetch.h"

static size_t swallow(char *p, size_t size, size_t n, void *user) {
  size_t *left = user;
  (void)p;
  if (size * n > *left) return 0;
  *left -= size * n;
  return size * n;
}

dg_rc fetch_post(const char *url, dg_str body, uint32_t timeout_ms, dg_err *err) {
  size_t left = 1 << 20;
  long status = 0;
  if (!fetch_is_url(url))
    return err_set(err, DG_EUSE, NULL, 0, 0, "%.200s: is not an address (http:// or https://)", url);
  CURL *c = curl_easy_init();
  struct curl_slist *head = curl_slist_append(NULL, "Content-Type: application/json");
  if (!c || !head) {
    curl_easy_cleanup(c);
    curl_slist_free_all(head);
    return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  }
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(c, CURLOPT_USERAGENT, FETCH_AGENT);
  curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)timeout_ms);
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, head);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, body.p);
  curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE, (long)body.n);
  curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, swallow);
  curl_easy_setopt(c, CURLOPT_WRITEDATA, &left);
  CURLcode rc = curl_easy_perform(c);
  curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_cleanup(c);
  curl_slist_free_all(head);
  if (rc != CURLE_OK) return err_set(err, DG_EINPUT, NULL, 0, 0, "%.200s: %s", url, curl_easy_strerror(rc));
  if (status < 200 || status > 299)
    return err_set(err, DG_EINPUT, NULL, 0, 0, "%.200s: answered with %ld", url, status);
  return DG_OK;
}
