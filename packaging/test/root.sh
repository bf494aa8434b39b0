# SPDX-License-Identifier: MIT
# A Debian in a folder: made with debootstrap, entered with chroot, booted with systemd-nspawn. Sourced; what it starts
# and mounts ends with the shell that sourced it.

root='' leader='' container='' is_kept=''

# The place this machine has its own packages from.
mirror() {
  apt-get indextargets --format '$(SITE) $(ORIGIN) $(COMPONENT)' 'Created-By: Packages' |
    sed -n 's| Debian main$||p' | grep -v security | head -n 1
}

# make_root SUITE WORK [FOLDER]: a new one in $root, or what is in FOLDER, which is kept. The bare system is kept in
# WORK, and so are packages that were fetched.
make_root() {
  local bare=$2/$1.tar archives=$2/archives.$1
  mkdir -p "$archives/partial"
  if [ ! -f "$bare" ]; then
    echo "Making a bare Debian ($1)" >&2
    rm -rf "$2/bare"
    debootstrap --variant=minbase "$1" "$2/bare" "$(mirror)" >"$2/$1.log" 2>&1 ||
      { tail -n 20 "$2/$1.log" >&2; echo "debootstrap could not make $1" >&2; exit 1; }
    rm -f "$2"/bare/var/cache/apt/archives/*.deb
    tar -C "$2/bare" -cf "$bare.new" .
    mv "$bare.new" "$bare"
    rm -rf "$2/bare"
  fi
  if [ -n "${3:-}" ]; then
    root=$3 is_kept=kept
  else
    root=$(mktemp -d "$2/root.XXXXXX")
  fi
  trap leave_root EXIT
  if [ ! -d "$root/etc" ]; then
    mkdir -p "$root"
    tar -C "$root" -xpf "$bare"
    chmod 755 "$root"
    # What was fetched stays for the next time, and its folder belongs to root.
    echo 'APT::Keep-Downloaded-Packages "true"; APT::Sandbox::User "root";' >"$root/etc/apt/apt.conf.d/90package-test"
  fi
  mount -t proc proc "$root/proc"
  mount --bind "$archives" "$root/var/cache/apt/archives"
  in_chroot apt-get update -qq
}

in_chroot() {
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
}

leave_chroot() {
  local folder
  for folder in var/cache/apt/archives proc; do
    ! mountpoint -q "$root/$folder" || umount "$root/$folder"
  done
}

# boot_root: its own systemd, without a network but for the loopback interface. No more in_chroot from then on.
boot_root() {
  leave_chroot
  systemd-nspawn --directory="$root" --boot --register=no --keep-unit --private-network --console=pipe \
    --machine=confab-package-test </dev/null >"$root.console" 2>&1 &
  container=$!
  wait_until 60 is_booted || { cat "$root.console" >&2; echo "the container does not start" >&2; exit 1; }
}

is_booted() {
  leader=$(pgrep -P "$container" | head -n 1)
  [ -n "$leader" ] && inside systemctl is-system-running 2>/dev/null | grep -qxE 'running|degraded'
}

# inside COMMAND...: in the container.
inside() {
  nsenter --target "$leader" --all -- \
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

# wait_until SECONDS COMMAND...: as soon as it is true.
wait_until() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $deadline ] || return 1
    sleep 0.2
  done
}

leave_root() {
  if [ -n "$container" ] && kill -TERM "$container" 2>/dev/null; then
    # The first one asks the system to end, the second ends it.
    wait_until 20 eval "! kill -0 $container 2>/dev/null" || kill -TERM "$container" || true
    wait "$container" || true
  fi
  leave_chroot
  [ -z "$is_kept" ] || return 0
  rm -rf --one-file-system "$root" "$root.console"
}
