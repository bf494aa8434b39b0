#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs, starts, talks to, upgrades, removes and purges the Debian packages in a Debian of its own, first without
# and then with a running systemd. `./dev package-test` runs it.
#
# package_test.sh SUITE WORK OLD NEW: OLD and NEW are folders with the packages of two releases, WORK is kept.
set -euo pipefail
suite=$1 work=$2 old=$3 new=$4
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/test/root.sh
source "$here/root.sh"

passed=0
check() { # SENTENCE COMMAND...
  local sentence=$1 output
  shift
  if ! output=$("$@" 2>&1); then
    printf 'not ok - %s\n    %s\n%s\n' "$sentence" "$*" "$output"
    [ -z "$leader" ] || inside journalctl --no-pager -n 40 -u confabd || true
    exit 1
  fi
  passed=$((passed + 1))
  echo "ok - $sentence"
}
not() { ! "$@"; }
# Not there, and we could look: pgrep answers 1 then, and something else where it could not.
has_stopped() { local code=0; inside pgrep -x confabd >/dev/null || code=$?; [ $code -eq 1 ]; }
is() { [ "$1" = "$2" ] || { echo "'$1' is not '$2'"; return 1; }; }
has() { [[ $1 == *"$2"* ]] || { printf "'%s' is not in:\n%s\n" "$2" "$1"; return 1; }; }

state=/var/lib/confab
token() { cat "$root$state/admin.token"; }
owner() { is "$("$1" stat -c '%U:%G %a' "$2")" "$3"; } # in_chroot|inside PATH WANTED
property() { inside systemctl show --property "$1" --value confabd; }
unit_is() { is "$(inside systemctl is-active confabd || true)" "$1"; }
enabled_is() { is "$(inside systemctl is-enabled confabd || true)" "$1"; }
ctl() { inside confabctl --state-dir $state "$@"; }
version() { inside dpkg-query -W -f '${Version}' confab-server; }
log() { inside journalctl --no-pager -o cat -u confabd; }
# apt_install in_chroot|inside [--reinstall] FOLDER NAMES...: those packages of ours.
apt_install() {
  local where=$1 options=() folder name files=()
  shift
  [ "$1" != --reinstall ] || { options+=("$1"); shift; }
  folder=$1
  shift
  for name in "$@"; do files+=("$(cd "$root" && echo "packages/$folder/$name"_*.deb)"); done
  "$where" apt-get install -y --no-install-recommends "${options[@]}" "${files[@]/#//}"
}
drop_in() { # NAME LINES: of the service, in effect after a restart
  mkdir -p "$root/etc/systemd/system/confabd.service.d"
  printf '[Service]\n%s\n' "$2" >"$root/etc/systemd/system/confabd.service.d/$1.conf"
  inside systemctl daemon-reload
  inside systemctl restart confabd
}
ask() { # ACTION: over HTTP
  inside bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080
    printf "GET /api?action=%s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n" "$1" >&3 && cat <&3' ask "$1"
}
# Everything of ours that is left, but for the account and what the test brought.
leftovers() {
  find "$root" -xdev \( -path "$root/packages" -o -path "$root/proc" -o -path "$root/sys" -o -path "$root/run" \) -prune \
    -o -iname '*confab*' -print | sed "s|^$root||" | sort
}
listens_here_only() { # listeners there are, and none that is not on 127.0.0.1
  local all
  all=$(inside cat /proc/net/tcp /proc/net/tcp6 | awk '$4 == "0A" { print $2 }') || return 1
  [ -n "$all" ] && ! grep -v '^0100007F:' <<<"$all"
}

make_root "$suite" "$work"
mkdir "$root/packages"
cp -r "$old" "$root/packages/old"
cp -r "$new" "$root/packages/new"
# What a Debian that boots has anyway, and what the service's scripts and logs use.
in_chroot apt-get install -y -qq --no-install-recommends systemd esbuild logrotate procps >"$work/$suite.log" 2>&1 ||
  { tail -n 20 "$work/$suite.log" >&2; exit 1; }

echo "# installing, while no systemd runs"
said=$(apt_install in_chroot old confab-server confab-cli 2>&1) || { echo "$said"; exit 1; }
check "the installation says how to read the token" has "$said" "sudo cat $state/admin.token"
check "the account has no password and no shell" has "$(in_chroot getent passwd confab)" ":$state:/usr/sbin/nologin"
check "the state directory is for the server only" owner in_chroot $state 'confab:confab 700'
check "the log directory is for the server and its group" owner in_chroot /var/log/confab 'confab:confab 750'
check "the token is for the server only" owner in_chroot $state/admin.token 'confab:confab 600'
check "the token cannot be guessed" test "$(token | wc -c)" -ge 40
check "the configuration belongs to root" owner in_chroot /etc/confab/confabd.toml 'root:root 644'
check "the configuration is valid" in_chroot confabd --check-config --config /etc/confab/confabd.toml
check "the service is enabled" is "$(in_chroot systemctl is-enabled confabd)" enabled
first_token=$(token)
check "the console installs, with all it needs to show itself" apt_install in_chroot old confab-admin
check "the console starts" in_chroot env QT_QPA_PLATFORM=offscreen confab-admin --version
cp "$here/probe.js" "$root/etc/confab/scripts/probe.js"
cp "$here/talk.sh" "$root/root/talk.sh"

echo "# the service"
boot_root
check "it runs after the system has started" unit_is active
check "it is confined" has "$(inside sh -c 'cat /proc/$(systemctl show -P MainPID confabd)/status')" $'Seccomp:\t2'
check "it has no capabilities" has "$(inside sh -c 'cat /proc/$(systemctl show -P MainPID confabd)/status')" $'CapBnd:\t0000000000000000'
check "it listens on this machine only" listens_here_only
check "people talk" inside bash /root/talk.sh
check "the operator finds the token" ctl rooms add kept
check "scripts run in it, with esbuild, their compiler and the network" has "$(ask probe)" '"probe":"200010000 28 200"'
check "the journal has its log" has "$(log)" 'ready tcp=127.0.0.1:5000'
check "the journal does not have the token" not has "$(log)" "$first_token"
check "reloading it is understood" inside systemctl reload confabd
check "it still runs after that" unit_is active

drop_in watchdog $'WatchdogSec=1\nTimeoutAbortSec=1'
inside systemctl kill --signal=STOP --kill-whom=main confabd
has_restarted() { [ "$(property NRestarts)" -ge 1 ] && unit_is active >/dev/null; }
check "a server that stands still is started again" wait_until 30 has_restarted
check "the watchdog did that" has "$(inside journalctl --no-pager -u confabd)" 'Watchdog timeout'

rm "$root/etc/systemd/system/confabd.service.d/watchdog.conf"
inside install -o confab -g confab -m 640 /dev/null /var/log/confab/confabd.log
drop_in log $'StandardOutput=append:/var/log/confab/confabd.log\nStandardError=inherit'
check "a file has its log, where that is wanted" grep -q 'ready tcp=' "$root/var/log/confab/confabd.log"
check "logrotate takes it away" inside logrotate --force /etc/logrotate.d/confab-server
check "what was logged is in the old one" grep -q 'ready tcp=' "$root/var/log/confab/confabd.log.1"
check "the audit log is rotated, too" grep -q kept "$root$state/admin.audit.jsonl.1"
ctl rooms add after-rotation >/dev/null
check "what is done then is in the new one" grep -q after-rotation "$root$state/admin.audit.jsonl"
inside systemctl restart confabd
check "what is logged then is in the new one" grep -q 'ready tcp=' "$root/var/log/confab/confabd.log"
rm "$root/etc/systemd/system/confabd.service.d/log.conf"
inside systemctl daemon-reload

echo "# upgrading"
# So many starts in so short a time are this test's, and nobody else's.
inside systemctl reset-failed confabd
sed -i 's/^# welcome = .*/welcome = "Hello again"/' "$root/etc/confab/confabd.toml"
inside systemctl restart confabd
pid=$(property MainPID)
old_version=$(version)
check "another release installs over it" apt_install inside new confab-server confab-cli
check "it is a later one" inside dpkg --compare-versions "$(version)" gt "$old_version"
check "the new one runs" unit_is active
check "it was started again" not is "$(property MainPID)" "$pid"
check "the configuration is as it was edited" grep -qx 'welcome = "Hello again"' "$root/etc/confab/confabd.toml"
check "rooms are still there" has "$(ctl --json rooms list)" '"room":"kept"'
check "the token is the same" is "$(token)" "$first_token"
check "people talk" inside bash /root/talk.sh
inside systemctl disable --now confabd 2>/dev/null
check "who has switched it off installs once more" apt_install inside --reinstall new confab-server
check "it stays off" enabled_is disabled
inside systemctl enable --now confabd 2>/dev/null

echo "# removing"
inside systemctl reset-failed confabd
check "it is removed" inside apt-get remove -y confab-server
check "it has stopped" has_stopped
check "rooms and configuration stay" test -f "$root$state/rooms.sqlite" -a -f "$root/etc/confab/confabd.toml"
check "it comes back" apt_install inside new confab-server
check "it runs" unit_is active
check "with its rooms" has "$(ctl --json rooms list)" '"room":"kept"'
rm -rf "$root/etc/systemd/system/confabd.service.d"
check "all are purged" inside apt-get purge -y confab-server confab-cli confab-admin
check "it has stopped" has_stopped
check "what an administrator wrote stays" test -f "$root/etc/confab/scripts/probe.js"
rm -r "$root/etc/confab"
check "nothing else is left" is "$(leftovers)" ''

echo
echo "$passed passed, 0 failed ($suite)"
