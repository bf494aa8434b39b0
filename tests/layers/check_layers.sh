#!/bin/sh
# SPDX-License-Identifier: MIT
# Dependencies point one way: checks which folder includes which. Also looks for temporaries that GCC 12
# destroys twice. Names each offending line; fails if there is one.
#
# check_layers.sh SOURCE_ROOT
set -u
cd "$1" || exit 2
offences=$(mktemp) || exit 2
trap 'rm -f "$offences"' EXIT

# folder : what it may include beside itself and shared
table='
shared:
server/net:
server/store:
server/redis: server/store
server/cluster: server/store
server/rooms: server/store server/cluster
server/extensions: server/rooms server/store
server/admin: server/rooms
server/http: server/extensions
server/connection: server/net server/rooms server/extensions
server/app: server
admin-gui/core:
admin-gui/ui: admin-gui/core
admin-cli:
'

sources() {
    find "$1" -type f \( -name '*.h' -o -name '*.cpp' \) | sort
}

allowed_in() {
    printf '%s' "$table" | sed -n "s|^$1:||p"
}

# check_includes FOLDER FILES: FOLDER is a line of the table.
check_includes() {
    folder=$1
    allowed="shared $folder $(allowed_in "$folder")"
    for file in $2; do
        grep -n '^[[:space:]]*#[[:space:]]*include[[:space:]]*"' "$file" | while IFS= read -r line; do
            number=${line%%:*}
            include=${line#*\"}
            include=${include%%\"*}
            ours=no
            for prefix in $allowed; do
                case $include in "$prefix"/*) ours=yes ;; esac
            done
            case $include in
                *.moc | ui_*.h) ours=yes ;;
            esac
            [ $ours = yes ] ||
                echo "$file:$number: $folder may not include \"$include\"" >> "$offences"
        done
    done
}

seen=0
for folder in shared server/* admin-gui/* admin-cli; do
    [ -d "$folder" ] || continue
    case $(printf '%s' "$table" | grep -c "^$folder:") in
        0) echo "$folder: no rule for this folder in check_layers.sh" >> "$offences" ;;
        *)
            files=$(sources "$folder")
            check_includes "$folder" "$files"
            seen=$((seen + $(printf '%s\n' "$files" | grep -c .)))
            ;;
    esac
done
[ "$seen" -gt 0 ] || [ -s "$offences" ] || { echo "no sources found"; exit 2; }

# GCC 12 destroys aggregate temporaries in the operand of co_await and co_return twice; Result<>{} has
# nothing to destroy.
temporary='co_(await|return)[^/]*[A-Za-z_][A-Za-z0-9_:]*(<[^{}]*>)?\{'
for top in shared server admin-gui admin-cli tests; do
    [ -d "$top" ] || continue
    grep -rnE --include='*.h' --include='*.cpp' "$temporary" "$top" |
        sed 's/Result<>{}//g' | grep -E "$temporary" |
        sed 's/$/  <- a temporary in a coroutine: name it first (GCC 12)/' >> "$offences"
done

if [ -s "$offences" ]; then
    cat "$offences"
    exit 1
fi
echo "$seen files keep to their layers"
