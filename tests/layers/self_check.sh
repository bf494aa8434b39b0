#!/bin/sh
# SPDX-License-Identifier: MIT
# Do check_layers.sh and check_portable.sh see what they are there for? Builds small trees with one offence each.
set -u
here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d) || exit 2
trap 'rm -rf "$tree"' EXIT
failed=0

# expect RESULT PATTERN FILE TEXT: checks a tree with only that file, by the script $script.
script=check_layers.sh
expect() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/$(dirname "$3")"
    printf '%b\n' "$4" > "$tree/$3"
    output=$(sh "$here/$script" "$tree")
    result=$?
    if [ $result -ne "$1" ] || ! printf '%s' "$output" | grep -q "$2"; then
        echo "FAIL: $3 with '$4': result $result, '$output'"
        failed=1
    fi
}

expect 0 'keep to' server/rooms/a.h '#include "server/store/b.h"\n#include "shared/c.h"\n#include <QList>'
expect 0 'keep to' server/app/a.h '#include "server/net/b.h"'
expect 0 'keep to' server/http/a.h '#include "server/extensions/b.h"'
expect 0 'keep to' server/rooms/a.cpp 'co_return Result<>{};\nco_return x;\nauto f = Name{1};'
expect 1 'server/rooms/a.h:2: server/rooms may not include "server/net/b.h"' server/rooms/a.h \
    '//\n#include "server/net/b.h"'
expect 1 'may not include "server/rooms/b.h"' server/store/b.cpp '#  include "server/rooms/b.h"'
expect 1 'may not include "server/app/b.h"' shared/a.h '#include "server/app/b.h"'
expect 1 'may not include "b.h"' server/net/a.h '#include "b.h"'
expect 1 'may not include "server/networking/b.h"' server/net/a.h '#include "server/networking/b.h"'
expect 1 'no rule' server/novel/a.h '//'
expect 1 'a.cpp:1:.*a temporary' server/rooms/a.cpp 'co_return Member{id};'
expect 1 'a.cpp:1:.*a temporary' server/rooms/a.cpp 'const auto x = co_await f(ns::Call<int>{1});'

script=check_portable.sh
expect 0 'as portable' shared/a.cpp '#include <QFile>\n#include <csignal>'
expect 0 'as portable' admin-cli/a.cpp '#include <termios.h>\n#include <sys/ioctl.h>'
expect 0 'as portable' server/net/a.cpp '#include <sys/epoll.h>'
expect 0 'as portable' server/app/process.cpp '#include <sys/signalfd.h>'
expect 0 'as portable' server/admin/a.cpp '#include <sys/stat.h>'
expect 1 'shared/a.cpp:2:.*only Qt' shared/a.cpp '//\n#include <unistd.h>'
expect 1 'admin-gui/ui/a.h:1:.*only Qt' admin-gui/ui/a.h '#  include <sys/stat.h>'
expect 1 'admin-gui/core/a.cpp:1:.*a path' admin-gui/core/a.cpp 'open(u"/proc/self/maps"_s)'
expect 1 'shared/a.cpp:1:.*only Qt' shared/a.cpp '#include <windows.h>'
expect 1 'admin-cli/a.cpp:1:.*only Linux' admin-cli/a.cpp '#include <sys/signalfd.h>'
expect 1 'server/rooms/a.cpp:1:.*only Linux' server/rooms/a.cpp '#include <systemd/sd-daemon.h>'
expect 1 'server/app/server.cpp:1:.*only Linux' server/app/server.cpp '#include <sys/epoll.h>'
exit $failed
