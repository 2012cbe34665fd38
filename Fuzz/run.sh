#!/usr/bin/env bash
# Builds the fuzz targets and runs each for some seconds: run.sh SECONDS [TARGET...]
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-10}
shift || true
targets=${*:-$(cd Sources && ls | grep -v FuzzDriver)}
unset APPLINKS_STRICT
# The flag reaches the libraries too, so that libFuzzer sees which of their branches an input takes.
swift build -c release -Xswiftc -sanitize=fuzzer 2>&1 | grep -vE '^\[|warning: unre' || true
binaries=$(swift build -c release -Xswiftc -sanitize=fuzzer --show-bin-path)
for target in $targets; do
  corpus=$(mktemp -d)
  cp Seeds/* "$corpus"
  printf '%-18s ' "$target"
  if ! "$binaries/$target" "$corpus" -max_total_time="$seconds" -max_len="${APPLINKS_FUZZ_LENGTH:-4096}" -timeout=10 -rss_limit_mb=2048 \
    -print_final_stats=1 -artifact_prefix="$corpus/" >"$corpus.log" 2>&1; then
    echo "failed; input and log in $corpus and $corpus.log"
    tail -n 30 "$corpus.log"
    exit 1
  fi
  awk '/stat::number_of_executed_units/ {runs = $2} /stat::average_exec_per_sec/ {rate = $2} /cov:/ {for (i = 1; i < NF; i++) if ($i == "cov:") cov = $(i + 1)}
    END {printf "%d runs, %d a second, coverage %d\n", runs, rate, cov}' "$corpus.log"
  rm -rf "$corpus" "$corpus.log"
done
