#!/usr/bin/env bash
# Serves both platforms' files by our recipes with the real servers, in the middle of a site that redirects everything
# else to its www, and judges that with our own lint. A server that is not installed is left out, and said so.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=${1:-$(swift build --show-bin-path)/applinks}
folder=$(mktemp -d)
chmod 755 "$folder"
cleanup() {
  for file in "$folder"/*.pid; do
    [ -f "$file" ] && kill "$(cat "$file")" 2>/dev/null
  done
  sleep 0.3
  rm -rf "$folder"
}
trap cleanup EXIT
# Below the ports that the system hands out by itself, and not in use.
port=$((20000 + RANDOM % 10000))
while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done

openssl req -x509 -newkey rsa:2048 -nodes -keyout "$folder/ca.key" -out "$folder/ca.pem" -subj "/CN=Recipes" -days 30 2>/dev/null
openssl req -newkey rsa:2048 -nodes -keyout "$folder/site.key" -out "$folder/site.csr" -subj "/CN=shop.example" 2>/dev/null
printf 'subjectAltName=DNS:shop.example,DNS:www.shop.example\n' >"$folder/names"
openssl x509 -req -in "$folder/site.csr" -CA "$folder/ca.pem" -CAkey "$folder/ca.key" -CAcreateserial -days 29 \
  -extfile "$folder/names" -out "$folder/site.pem" 2>/dev/null
mkdir -p "$folder/site/.well-known"
cp Examples/shop/.well-known/apple-app-site-association "$folder/site/.well-known/"
echo '[]' >"$folder/site/.well-known/assetlinks.json"
chmod -R a+rX "$folder"

judge() { # name
  local code=0
  for _ in $(seq 50); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then break; fi
    sleep 0.1
  done
  SSL_CERT_FILE=/dev/null "$tool" lint --no-config --format concise --fail-on note --allow-private --cacert "$folder/ca.pem" \
    --resolve "*:443:127.0.0.1:$port" shop.example >"$folder/report" 2>&1 || code=$?
  if [ "$code" != 0 ]; then
    echo "The recipe for $1 does not serve the files as it should:" >&2
    cat "$folder/report" >&2
    exit 1
  fi
  # The rest of the site does redirect: the recipe is what made the difference.
  curl -ks -o /dev/null -w '%{http_code}' --resolve "shop.example:$port:127.0.0.1" "https://shop.example:$port/other" | grep -q '^30'
  echo "$1: the files are served rightly."
  port=$((port + 1))
}

if command -v nginx >/dev/null; then
  "$tool" generate nginx --output "$folder/recipe.nginx" 2>/dev/null
  cat >"$folder/nginx.conf" <<CONF
daemon on; pid $folder/nginx.pid; error_log $folder/nginx.log;
events { worker_connections 64; }
http {
  access_log off;
  server {
    listen 127.0.0.1:$port ssl http2; server_name shop.example www.shop.example;
    ssl_certificate $folder/site.pem; ssl_certificate_key $folder/site.key; root $folder/site;
    auth_basic "Members"; auth_basic_user_file $folder/users;
    include $folder/recipe.nginx;
    location / { return 301 https://elsewhere.example\$request_uri; }
  }
}
CONF
  nginx -c "$folder/nginx.conf"
  judge nginx
else
  echo "nginx is not installed: its recipe is not tested here."
fi

if command -v apache2 >/dev/null; then
  "$tool" generate apache --output "$folder/recipe.apache" 2>/dev/null
  modules=/usr/lib/apache2/modules
  cat >"$folder/apache.conf" <<CONF
ServerRoot $folder
ServerName shop.example
PidFile $folder/apache.pid
ErrorLog $folder/apache.log
LoadModule mpm_event_module $modules/mod_mpm_event.so
LoadModule authz_core_module $modules/mod_authz_core.so
LoadModule rewrite_module $modules/mod_rewrite.so
LoadModule ssl_module $modules/mod_ssl.so
LoadModule mime_module $modules/mod_mime.so
TypesConfig /etc/mime.types
Listen 127.0.0.1:$port
<VirtualHost *:$port>
  DocumentRoot $folder/site
  SSLEngine on
  SSLCertificateFile $folder/site.pem
  SSLCertificateKeyFile $folder/site.key
  <Directory $folder/site>
    Require all denied
  </Directory>
  Include $folder/recipe.apache
  RewriteEngine On
  RewriteRule ^ https://elsewhere.example%{REQUEST_URI} [R=301,L]
</VirtualHost>
CONF
  [ -f /etc/mime.types ] || { : >"$folder/mime"; sed -i "s#/etc/mime.types#$folder/mime#" "$folder/apache.conf"; }
  apache2 -f "$folder/apache.conf" -k start
  judge apache
else
  echo "Apache is not installed: its recipe is not tested here."
fi

if command -v caddy >/dev/null; then
  "$tool" generate caddy --output "$folder/recipe.caddy" 2>/dev/null
  cat >"$folder/Caddyfile" <<CONF
{
  admin off
  auto_https off
}
https://shop.example:$port, https://www.shop.example:$port {
  bind 127.0.0.1
  tls $folder/site.pem $folder/site.key
  root * $folder/site
  import $folder/recipe.caddy
  handle {
    redir https://elsewhere.example{uri} permanent
  }
}
CONF
  HOME=$folder caddy run --config "$folder/Caddyfile" --adapter caddyfile >"$folder/caddy.log" 2>&1 &
  echo $! >"$folder/caddy.pid"
  judge caddy
else
  echo "Caddy is not installed: its recipe is not tested here."
fi
