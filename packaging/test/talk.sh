# SPDX-License-Identifier: MIT
# Runs in the container, which has bash and no other client: two join defaultRoom, and the second hears the first.
set -euo pipefail
exec 3<>/dev/tcp/127.0.0.1/5000 4<>/dev/tcp/127.0.0.1/5000

# expect DESCRIPTOR TEXT: reads lines until one has it.
expect() {
  local line
  while read -r -t 10 -u "$1" line; do
    [[ $line != *"$2"* ]] || { echo "$line"; return; }
  done
  echo "no line has: $2" >&2
  exit 1
}

expect 3 '"welcome"'
echo 'roomAdd defaultRoom' >&3
expect 3 '"status":"OK"'
echo 'roomAdd defaultRoom' >&4
expect 4 '"status":"OK"'
echo 'say defaultRoom hello from a package' >&3
expect 4 'hello from a package'
