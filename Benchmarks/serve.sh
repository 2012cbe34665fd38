#!/usr/bin/env bash
# What serving an association file costs beside a bare route of Hummingbird with the same bytes: HTTP and TLS, 64 connections,
# three servers in turns within one run, so that the machine's mood is the same for all. Then memory over time, and idle
# connections. All traffic stays on loopback.
#
# ROUNDS (8), SECONDS_EACH (5): how many rounds, and how long each measurement takes. MEMORY_SECONDS (600): how long memory is
# watched. IDLE (10000): how many connections are idle. BENCH names a program that is built already.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v wrk >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -q >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends wrk >/dev/null 2>&1 || true
fi
command -v wrk >/dev/null || { echo "wrk is not installed: nothing is measured."; exit 0; }
if [ -z "${BENCH:-}" ]; then
  unset APPLINKS_STRICT
  swift build -c release --product ServeBench 2>&1 | tail -n 1
  BENCH=$(swift build -c release --show-bin-path)/ServeBench
fi
folder=$(mktemp -d)
process=
cleanup() {
  [ -n "$process" ] && kill "$process" 2>/dev/null
  rm -rf "$folder"
}
trap cleanup EXIT
mkdir -p "$folder/site/.well-known"
cp ../Examples/shop/.well-known/apple-app-site-association "$folder/site/.well-known/"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$folder/key.pem" -out "$folder/cert.pem" \
  -subj "/CN=shop.example" -days 30 2>/dev/null
port=$((20000 + RANDOM % 10000))
path=/.well-known/apple-app-site-association

start() { # way
  "$BENCH" "$1" "$folder/site" "$port" $((port + 1)) "$folder/cert.pem" "$folder/key.pem" >"$folder/log" 2>&1 &
  process=$!
  for _ in $(seq 100); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$((port + 1))") 2>/dev/null && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then return; fi
    sleep 0.1
  done
  echo "The server did not start:" >&2
  cat "$folder/log" >&2
  exit 1
}

stop() {
  kill "$process" 2>/dev/null || true
  wait "$process" 2>/dev/null || true
  process=
  port=$((port + 2))
}

# The server's own processor time so far, in hundredths of a second.
spent() { awk '{print $14 + $15}' "/proc/$process/stat"; }

rate() { # scheme port: requests a second, and microseconds of the server's processor time for one
  local before
  before=$(spent)
  wrk -t 2 -c 64 -d "${SECONDS_EACH:-5}" -H "Host: shop.example" "$1://127.0.0.1:$2$path" >"$folder/wrk"
  if grep -q "Non-2xx" "$folder/wrk"; then cat "$folder/wrk" >&2; exit 1; fi
  awk -v spent=$(($(spent) - before)) \
    '/requests in/ {requests = $1} /Requests\/sec/ {printf "%s %.2f\n", $2, spent * 10000 / requests}' "$folder/wrk"
}

for round in $(seq "${ROUNDS:-8}"); do
  # Every other round the other way round: whoever comes last finds a machine that others have warmed or slowed.
  ways="bare middleware server"
  if [ $((round % 2)) = 0 ]; then ways="server middleware bare"; fi
  for way in $ways; do
    start "$way"
    echo "$round $way http $(rate http "$port")" | tee -a "$folder/rates"
    echo "$round $way https $(rate https $((port + 1)))" | tee -a "$folder/rates"
    stop
  done
done
# Medians of the ratios within a round, since a virtual machine has fast minutes and slow ones. Processor time wavers less
# than rates do, which wrk and whoever else shares the cores have a part in.
for scheme in http https; do
  for way in middleware server; do
    for column in 4 5; do
      awk -v way=$way -v scheme=$scheme -v column=$column '$3 == scheme { value[$1 $2] = $column; rounds[$1] }
        END { for (round in rounds) print 100 * value[round way] / value[round "bare"] }' "$folder/rates" | sort -n |
        awk -v name="$way over $scheme" -v what="$([ $column = 4 ] && echo rate || echo "processor time")" '{ ratio[NR] = $1 }
          END { printf "%s: %.1f %% of the %s of a bare route (%.1f to %.1f)\n", name, ratio[int((NR + 1) / 2)], what, ratio[1], ratio[NR] }'
    done
  done
done

seconds=${MEMORY_SECONDS:-600}
if [ "$seconds" -gt 0 ]; then
  start server
  wrk -t 1 -c 16 -d "$seconds" -H "Host: shop.example" "http://127.0.0.1:$port$path" >/dev/null &
  load=$!
  for step in $(seq 10); do
    sleep $((seconds / 10))
    echo "memory after $((seconds * step / 10)) s: $(awk '/VmRSS/ {print $2}' "/proc/$process/status") KiB"
  done
  wait $load || true
  stop
fi

if [ "${IDLE:-10000}" -gt 0 ]; then
  ulimit -n "$(ulimit -Hn)"
  start server
  python3 - "$port" "${IDLE:-10000}" <<'PY'
import socket, ssl, sys, time
port, count = int(sys.argv[1]), int(sys.argv[2])
idle = []
for number in range(count):
    s = socket.socket()
    # Several addresses of loopback, since one has too few ports for so many.
    s.bind((f"127.0.0.{2 + number % 8}", 0))
    s.settimeout(20)
    s.connect(("127.0.0.1", port + number % 2))
    idle.append(s)
print(f"{len(idle)} idle connections, half of them to the port of TLS")
request = b"GET /.well-known/apple-app-site-association HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n"
slowest = 0
for number in range(200):
    start = time.time()
    s = socket.create_connection(("127.0.0.1", port + number % 2), timeout=30)
    if number % 2:
        context = ssl._create_unverified_context()
        s = context.wrap_socket(s, server_hostname="shop.example")
    s.sendall(request)
    answer = b""
    while True:
        piece = s.recv(65536)
        if not piece:
            break
        answer += piece
    assert answer.startswith(b"HTTP/1.1 200"), answer[:100]
    slowest = max(slowest, time.time() - start)
print(f"200 requests beside them, the slowest took {slowest * 1000:.0f} ms")
PY
  stop
fi
