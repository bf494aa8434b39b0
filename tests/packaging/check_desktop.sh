#!/bin/sh
# SPDX-License-Identifier: MIT
# What desktops get of the console is valid and fits together: installs the component and looks at it.
#
# check_desktop.sh BUILD_FOLDER CMAKE
set -u
tree=$(mktemp -d) || exit 2
trap 'rm -rf "$tree"' EXIT
failed=0
fail() { echo "FAIL: $*"; failed=1; }

"$2" --install "$1" --component admin --prefix "$tree" > "$tree/log" 2>&1 || { cat "$tree/log"; exit 1; }
id=org.confab.admin
desktop=$tree/share/applications/$id.desktop
metainfo=$tree/share/metainfo/$id.metainfo.xml

desktop-file-validate --no-hints "$desktop" || fail "the desktop entry"
appstreamcli validate --no-net --pedantic "$metainfo" || fail "the metainfo"
grep -qx "Icon=$id" "$desktop" || fail "the desktop entry has another icon"
grep -qx 'Exec=confab-admin %u' "$desktop" || fail "links are not handed to the console"
grep -qx 'MimeType=x-scheme-handler/confab;' "$desktop" || fail "the desktop entry takes no links"
grep -q "<launchable type=\"desktop-id\">$id.desktop</launchable>" "$metainfo" || fail "the metainfo names another entry"

# The width and height of a PNG file are its bytes 16 to 23.
size_of() { od -A n -t u1 -j 16 -N 8 "$1" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }'; }
for size in 16 22 24 32 48 64 128 256 512; do
    file=$tree/share/icons/hicolor/${size}x$size/apps/$id.png
    [ "$(size_of "$file")" = "${size}x$size" ] || fail "$file is not of its size"
done
for file in scalable/apps/$id.svg symbolic/apps/$id-symbolic.svg; do
    [ -s "$tree/share/icons/hicolor/$file" ] || fail "there is no $file"
done

# Each screenshot is a picture of the documentation, of the size the metainfo says.
pictures=$(sed -n 's|.*width="\([0-9]*\)" height="\([0-9]*\)">.*/docs/images/\([a-z-]*\.png\)<.*|\3 \1x\2|p' "$metainfo")
[ "$(printf '%s\n' "$pictures" | grep -c .)" -ge 2 ] || fail "there are no screenshots"
printf '%s\n' "$pictures" | {
    wrong=0
    while read -r name size; do
        [ "$(size_of "$(dirname "$0")/../../docs/images/$name")" = "$size" ] || { echo "$name is not $size"; wrong=1; }
    done
    exit $wrong
} || fail "the screenshots"
exit $failed
