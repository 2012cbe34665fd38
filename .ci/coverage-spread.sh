#!/usr/bin/env bash
# Spreads a log over processes with xargs, merges their counts, and compares the report with that of one run.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=$(swift build --show-bin-path)/applinks
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT

# Links of every kind: opened, excluded, unclaimed, by query, with another method, without a request, unreadable.
awk 'BEGIN {
  srand(20240611)
  split("/buy/# /buy/#/print /search?q=# /search /de-DE/sale/# /promo/spring-# /account/# /blog/# /about / /track/0123456789", paths, " ")
  for (line = 0; line < 20000; line++) {
    path = paths[1 + int(rand() * 11)]
    sub(/#/, int(rand() * 1000), path)
    request = "GET " path " HTTP/1.1"
    kind = int(rand() * 100)
    if (kind == 0) request = "POST " path " HTTP/1.1"
    if (kind == 1) request = "-"
    if (kind == 2) request = "GET /a b HTTP/1.1"
    if (kind == 3) request = "GET /caf\\xc3\\xa9/" line % 7 " HTTP/1.1"
    printf "203.0.113.%d - - [10/Oct/2026:13:55:36 +0000] \"%s\" 200 23 \"-\" \"Mozilla/5.0\"\n", line % 256, request
  }
}' >"$folder/access.log"

split -n l/7 "$folder/access.log" "$folder/part-"
gzip "$folder/part-aa"
common=(coverage --in Examples/shop --against Examples/legacy)
count=("${common[@]}" --host shop.example --log-format combined)
find "$folder" -name 'part-*' -print0 |
  xargs -0 -P 2 -n 1 sh -c '"$@" >"$(mktemp "$0/counts-XXXXXX")" 2>/dev/null' \
    "$folder" "$tool" "${count[@]}" --partial

report() { # file, arguments: the report and the status, which is 1 for a log with unreadable lines
  local file=$1 code=0
  shift
  "$tool" "$@" >"$file" 2>/dev/null || code=$?
  if [ "$code" != 1 ]; then
    echo "Expected status 1, got $code from: $*" >&2
    exit 1
  fi
}
for format in text json markdown; do
  report "$folder/whole.$format" "${count[@]}" --format "$format" "$folder/access.log"
  report "$folder/jobs.$format" "${count[@]}" --format "$format" --jobs 2 "$folder/access.log"
  report "$folder/merged.$format" "${common[@]}" --merge --format "$format" "$folder"/counts-*
  cmp "$folder/whole.$format" "$folder/jobs.$format"
  cmp "$folder/whole.$format" "$folder/merged.$format"
done
echo "A log spread over $(find "$folder" -name 'counts-*' | wc -l) processes gives the report of one run, byte for byte."
