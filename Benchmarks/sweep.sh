#!/usr/bin/env bash
# Sweeps simulated domains over loopback, served by nginx, and reports time, memory and sockets. Every tenth domain has
# each of four faults, and the findings are counted against that. Usage: sweep.sh [DOMAINS] [JOBS] [TOOL]
set -euo pipefail
cd "$(dirname "$0")/.."
domains=${1:-10000}
jobs=${2:-64}
tool=${3:-$(swift build --show-bin-path)/applinks}
for needed in nginx openssl python3; do
  command -v "$needed" >/dev/null || { echo "$needed is needed (Debian has it)." >&2; exit 2; }
done
folder=$(mktemp -d)
chmod 755 "$folder"
trap '[ -f "$folder/pid" ] && kill "$(cat "$folder/pid")"; rm -rf "$folder"' EXIT
port=$((20000 + RANDOM % 10000))

openssl req -x509 -newkey rsa:2048 -nodes -keyout "$folder/ca.key" -out "$folder/ca.pem" -subj "/CN=Sweep" -days 30 2>/dev/null
openssl req -newkey rsa:2048 -nodes -keyout "$folder/site.key" -out "$folder/site.csr" -subj "/CN=sweep.example" 2>/dev/null
printf 'subjectAltName=DNS:*.sweep.example\n' >"$folder/names"
openssl x509 -req -in "$folder/site.csr" -CA "$folder/ca.pem" -CAkey "$folder/ca.key" -CAcreateserial -days 29 \
  -extfile "$folder/names" -out "$folder/site.pem" 2>/dev/null
mkdir -p "$folder/good/.well-known" "$folder/page"
# A small file: this measures the sweep, and other benchmarks measure the judging of rules.
cat >"$folder/good/.well-known/apple-app-site-association" <<'FILE'
{"applinks": {"details": [{"appIDs": ["8A3KX2M9QT.com.example.shop"], "components": [{"/": "/buy/*"}]}]}}
FILE
echo '[]' >"$folder/good/.well-known/assetlinks.json"
echo '<!doctype html><title>Shop</title>' >"$folder/page/index.html"
chmod -R a+rX "$folder"
cat >"$folder/nginx.conf" <<CONF
daemon on; pid $folder/pid; error_log $folder/error.log; worker_processes 1;
events { worker_connections 4096; }
http {
  access_log off; types { application/json json; text/html html; } default_type application/json;
  ssl_certificate $folder/site.pem; ssl_certificate_key $folder/site.key; root $folder/good;
  server { listen 127.0.0.1:$port ssl http2 backlog=4096; server_name ~.; }
  server { listen 127.0.0.1:$port ssl http2; server_name ~^d[0-9]*0\.; return 301 https://www.\$host\$request_uri; }
  server { listen 127.0.0.1:$port ssl http2; server_name ~^d[0-9]*1\.;
    location = /.well-known/apple-app-site-association { return 404; } }
  server { listen 127.0.0.1:$port ssl http2; server_name ~^d[0-9]*2\.; root $folder/page;
    location / { try_files \$uri /index.html; } }
  server { listen 127.0.0.1:$port ssl http2; server_name ~^d[0-9]*3\.; default_type text/plain; types {} }
}
CONF
# The first server that matches wins: the one for all the others comes last.
python3 - "$folder/nginx.conf" <<'PY'
import sys
path = sys.argv[1]
lines = open(path).read().split("\n")
index = next(i for i, line in enumerate(lines) if "server_name ~.;" in line)
first = lines.pop(index)
lines.insert(len(lines) - 2, first.replace(" backlog=4096", ""))
open(path, "w").write("\n".join(lines))
PY
nginx -c "$folder/nginx.conf"
seq 0 $((domains - 1)) | sed 's/.*/d&.sweep.example/' >"$folder/list"

python3 - "$tool" "$folder" "$port" "$domains" "$jobs" <<'PY'
import collections, json, os, subprocess, sys, time
tool, folder, port, domains, jobs = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[5]
environment = dict(os.environ, SSL_CERT_FILE="/dev/null")
for name in list(environment):
    if name.lower().endswith("_proxy"):
        del environment[name]
start = time.time()
process = subprocess.Popen(
    [tool, "lint", "--no-config", "--domains", folder + "/list", "--results", folder + "/out.ndjson", "--jobs", jobs,
     "--rate", "0", "--allow-private", "--cacert", folder + "/ca.pem", "--resolve", "*:443:127.0.0.1:" + port],
    env=environment)
sockets, memory, samples = 0, 0, []
while process.poll() is None:
    try:
        links = os.listdir(f"/proc/{process.pid}/fd")
        count = 0
        for link in links:
            try:
                count += os.readlink(f"/proc/{process.pid}/fd/{link}").startswith("socket:")
            except OSError:
                pass
        sockets = max(sockets, count)
        for line in open(f"/proc/{process.pid}/status"):
            if line.startswith("VmRSS"):
                resident = int(line.split()[1])
                memory = max(memory, resident)
                samples.append((time.time() - start, resident))
    except OSError:
        pass
    time.sleep(0.05)
seconds = time.time() - start
rules = collections.Counter()
lines = 0
for line in open(folder + "/out.ndjson"):
    verdict = json.loads(line)
    lines += 1
    assert "failures" not in verdict, verdict
    rules.update({finding["rule"] for finding in verdict["findings"] if finding["rule"].startswith("hosting")})
tenth = domains // 10
expected = {"hosting-redirect-www": tenth, "hosting-missing": tenth, "hosting-fallback-page": tenth,
            "hosting-content-type": tenth, "hosting-asset-links-content-type": tenth}
half = [r for t, r in samples if seconds * 0.2 < t < seconds * 0.3]
late = [r for t, r in samples if t > seconds * 0.9]
usage = __import__("resource").getrusage(__import__("resource").RUSAGE_CHILDREN)
print(f"{usage.ru_utime:.1f} s of processor time in the tool, {usage.ru_stime:.1f} s in the system")
print(f"{lines} domains in {seconds:.1f} s, {lines / seconds:.0f} a second, exit status {process.returncode}")
print(f"memory {memory / 1024:.0f} MiB at most; {max(half, default=0) / 1024:.0f} MiB after a quarter, {max(late, default=0) / 1024:.0f} MiB at the end")
print(f"{sockets} sockets at most with {jobs} jobs")
print("findings:", dict(sorted(rules.items())))
if lines != domains or dict(rules) != expected:
    sys.exit(f"expected {expected}")
PY
