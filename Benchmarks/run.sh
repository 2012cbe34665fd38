#!/usr/bin/env bash
# Measures everything. WORKLOAD names a folder with aasa-N.json and urls-N.txt; without it a workload is made. PEER
# names a program that is called as `PEER ENGINE aasa.json urls.txt` and is run between our runs.
set -euo pipefail
cd "$(dirname "$0")"
unset APPLINKS_STRICT
swift build -c release --product Bench 2>&1 | tail -n 1
bench=$(swift build -c release --show-bin-path)/Bench
for rules in 10 100 1000 5000; do
  "$bench" decide "$rules"
  if [ -n "${PEER:-}" ]; then
    for engine in index hyperscan greedy; do
      links=20000
      [ $engine = greedy ] && links=$((200000 / rules))
      "$PEER" "$engine" "$WORKLOAD/aasa-$rules.json" "$WORKLOAD/urls-$rules.txt" --limit $links --reps 5
    done
    "$bench" decide "$rules"
  fi
done
"$bench" compile 5000
if [ -n "${WORKLOAD:-}" ]; then
  "$bench" file "$WORKLOAD/aasa-128k.json"
  if [ -n "${PEER:-}" ]; then "$PEER" compile "$WORKLOAD/aasa-128k.json" --reps 101; fi
fi
"$bench" stream
"$bench" traffic
"$bench" explain
"$bench" population
"$bench" plan
"$bench" editor
"$bench" reach
"$bench" difference 10 100 1000 5000
# The routes of the workload, beside Hummingbird's trie: a tree of 20, 200 and 2,000, and 2,000 side by side.
if [ -n "${WORKLOAD:-}" ]; then
  swift build -c release --product RouteBench 2>&1 | tail -n 1
  for routes in 20 200 2000 flat2000; do "$(dirname "$bench")/RouteBench" "$routes"; done
fi
if command -v valgrind >/dev/null; then
  for links in 20000 200000; do
    valgrind "$bench" allocations $links 2>&1 | grep -E 'total heap usage' | sed "s/.*total/$links links: total/"
  done
fi
