#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the Debian packages, of two releases, with the compiler and the Qt of another Debian: in a system of its own,
# which is kept, so that the next time is shorter. `./dev package-test SUITE` runs it where SUITE is not this machine's.
#
# build_packages.sh SUITE WORK OLD NEW: OLD and NEW are the folders to put them into.
set -euo pipefail
suite=$1 work=$2 old=$3 new=$4
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/test/root.sh
source "$here/root.sh"

make_root "$suite" "$work" "$work/$suite.build"
mkdir -p "$root/src"
# With the times that files have here, so that only what has changed is built again.
(cd "$here/../.." && git ls-files -z | tar -c --null --files-from=-) | tar -x -C "$root/src"

# pack FOLDER OPTIONS...
pack() {
  in_chroot sh -c 'cd /src && ./dev package -G DEB "$@"' pack "${@:2}" >"$work/$suite.build.log" 2>&1 ||
    { grep -v '^\[' "$work/$suite.build.log" | tail -n 40 >&2; echo "the packages cannot be built on $suite" >&2; exit 1; }
  rm -rf "$1"
  mkdir -p "$1"
  cp "$root"/src/build/packages/*.deb "$1"
}
echo "Building on $suite" >&2
pack "$old"
pack "$new" -D CPACK_CONFAB_RELEASE=2
