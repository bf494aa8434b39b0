#!/bin/sh
# SPDX-License-Identifier: MIT
# Does check_layers.sh see what it is there for? Builds small trees with one offence each.
set -u
here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d) || exit 2
trap 'rm -rf "$tree"' EXIT
failed=0

# expect RESULT PATTERN FILE TEXT: checks a tree with only that file.
expect() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/$(dirname "$3")"
    printf '%b\n' "$4" > "$tree/$3"
    output=$(sh "$here/check_layers.sh" "$tree")
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
exit $failed
