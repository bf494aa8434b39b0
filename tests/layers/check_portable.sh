#!/bin/sh
# SPDX-License-Identifier: MIT
# The console and the libraries under it have to build on Windows and macOS, confabctl on every POSIX system: checks
# which headers of a system each folder includes, and which of its paths it names. Names each offending line; fails if
# there is one.
#
# check_portable.sh SOURCE_ROOT
set -u
cd "$1" || exit 2
offences=$(mktemp) || exit 2
trap 'rm -f "$offences"' EXIT

posix='unistd\.h|fcntl\.h|poll\.h|pthread\.h|termios\.h|pwd\.h|grp\.h|dirent\.h|dlfcn\.h|netdb\.h|arpa/.*|net/.*|netinet/.*|sys/.*'
linux='sys/epoll\.h|sys/signalfd\.h|sys/eventfd\.h|sys/timerfd\.h|sys/inotify\.h|sys/prctl\.h|sys/sendfile\.h|sys/syscall\.h|linux/.*|systemd/.*|malloc\.h'
windows='windows\.h|winsock2?\.h|io\.h'
paths='"/(proc|sys|dev|etc|usr|var|run)/'

# look WHAT PATTERN FILES...
look() {
    what=$1 pattern=$2
    shift 2
    grep -nE "$pattern" "$@" /dev/null | sed "s|\$|  <- $what|" >> "$offences"
}
sources() {
    find "$@" -type f \( -name '*.h' -o -name '*.cpp' \) 2>/dev/null | sort
}
count=$(sources shared admin-gui admin-cli server | grep -c .)
[ "$count" -gt 0 ] || { echo "no sources found"; exit 2; }

# Qt and the standard library are enough.
files=$(sources shared admin-gui)
if [ -n "$files" ]; then
    # shellcheck disable=SC2086
    look 'only Qt and the standard library may be used here' "^[[:space:]]*#[[:space:]]*include[[:space:]]*<($posix|$linux|$windows)>" $files
    # shellcheck disable=SC2086
    look 'a path that not every system has' "$paths" $files
fi

# A terminal is POSIX.
files=$(sources admin-cli)
if [ -n "$files" ]; then
    # shellcheck disable=SC2086
    look 'only Linux has this' "^[[:space:]]*#[[:space:]]*include[[:space:]]*<($linux)>" $files
fi

# The server keeps what only Linux has where there is something else for others (server/net), or where it talks to the
# system it runs on: signals, systemd and its journal, its own figures.
files=$(sources server | grep -vE '^server/(net/|app/(process|process_figures|log_output)\.cpp$)')
if [ -n "$files" ]; then
    # shellcheck disable=SC2086
    look 'only Linux has this; it belongs into server/net' "^[[:space:]]*#[[:space:]]*include[[:space:]]*<($linux)>" $files
fi

if [ -s "$offences" ]; then
    cat "$offences"
    exit 1
fi
echo "$count files are as portable as they have to be"
