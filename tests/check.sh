#!/bin/bash
# check.sh BUILD: what can be said of the sources without running them: formatting, clang-tidy and the rules
# that no compiler knows. BUILD is a finished build folder with compile_commands.json.
set -euo pipefail

build=$(readlink -f -- "$1")
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
verdicts=$build/tidy-cache
failures=()

# fails_with WHAT TEXT: notes a failure where there is a text that shows it.
fails_with()
{
    [[ -n $2 ]] || return 0
    printf '%s\n' "$2"
    failures+=("$1")
}

check_formatting()
{
    local complaints
    complaints=$(git ls-files -z -- '*.cpp' '*.h' | xargs -0 -r clang-format --dry-run -Werror 2>&1) || true
    fails_with "formatting (clang-format -i mends it)" "$complaints"
}

# A lock file that names where it downloads from breaks for everyone who downloads elsewhere.
check_lock_files()
{
    local addresses
    addresses=$(git grep -nIE '"resolved":|https?://[^"]*\.(tgz|tar\.gz|zip|whl|crate)|^ *registry *=' -- \
        '*lock.json' '*lock.yaml' '*.lock' '*.npmrc') || true
    fails_with "lock files with a download address" "$addresses"
}

# In a raw string \f could stand as the form feed that it means elsewhere, and nobody would see it.
check_control_characters()
{
    local lines
    lines=$(git grep -nIP '[\x00-\x08\x0B-\x1F\x7F]' -- '*.cpp' '*.h' '*.ui' '*.json' '*.md' '*.sh' '*.txt') || true
    fails_with "control characters" "$lines"
}

# Nothing may work in one person's folder only; /home/someone stands for any. What precedes the slash tells a
# path from part of an address.
check_machine_paths()
{
    local paths
    paths=$(git grep -nIE '(^|[^A-Za-z0-9._~%/-])/(home|Users|root)/[A-Za-z0-9_.]|[A-Z]:\\+Users' -- ':!LICENSE' |
            grep -v '/home/someone'
        git grep -nIF -- "$PWD/") || true
    fails_with "paths of one machine" "$paths"
}

# SOURCE<tab>FILE for every tracked source and what its verdict covers: itself, its header and form, and headers that
# have no source of their own and that it is the first to include. So each file's text stands in one key, and a change
# in a header that all include asks for one source again, not for all. What Qt's uic makes of a form counts as the form.
list_dependencies()
{
    git ls-files -- '*.cpp' '*.h' '*.ui' | LC_ALL=C sort | awk '
        function resolve(from, name) {
            if (name ~ /^ui_.*\.h$/) { sub(/^ui_/, "ui/", name); sub(/\.h$/, ".ui", name); return name }
            if (("src/" name) in known) return "src/" name
            if (("tests/" name) in known) return "tests/" name
            sub(/[^\/]*$/, "", from)
            return from name
        }
        function home(file,   stem) {
            if (file ~ /\.cpp$/) return file
            stem = file
            sub(/\.[a-z]*$/, ".cpp", stem)
            if (stem in known) return stem
            if (!(file in includer) || (file in asked)) return ""
            asked[file] = 1 # headers may include each other in a circle
            stem = home(includer[file])
            delete asked[file]
            return stem
        }
        { known[$0] = 1; files[++count] = $0 }
        END {
            for (pass = 1; pass <= 2; pass++) # sources come before headers as those that include
                for (i = 1; i <= count; i++) {
                    if ((files[i] ~ /\.cpp$/) != (pass == 1)) continue
                    while ((getline line < files[i]) > 0)
                        if (line ~ /^[ \t]*#[ \t]*include[ \t]*"/) {
                            split(line, part, "\"")
                            file = resolve(files[i], part[2])
                            if (file in known && !(file in includer)) includer[file] = files[i]
                        }
                    close(files[i])
                }
            for (i = 1; i <= count; i++) {
                source = home(files[i])
                if (source != "") print source "\t" files[i]
            }
        }'
}

# SOURCE<tab>COMMAND for every source that is built.
list_commands()
{
    awk -v root="$PWD/" '
        /^ *"command":/ { command = $0 }
        /^ *"file":/ {
            sub(/^ *"file": "/, ""); sub(/",?$/, "")
            if (index($0, root) == 1) print substr($0, length(root) + 1) "\t" command
        }' "$build/compile_commands.json"
}

# SOURCE<space>KEY for every tracked source, where the key changes with what its verdict is of: clang-tidy and its
# settings, the compile command, and the files above. A source that no target builds gets the key "unbuilt".
list_keys()
{
    local -A content=() command=()
    local hash file source settings
    while read -r hash file; do
        content[$file]=$hash
    done < <(git ls-files -z -- '*.cpp' '*.h' '*.ui' | xargs -0 sha256sum)
    while IFS=$'\t' read -r source file; do
        command[$source]=$file
    done < <(list_commands)
    settings=$(clang-tidy --version; cat .clang-tidy tests/.clang-tidy)

    local -A parts=()
    while IFS=$'\t' read -r source file; do
        parts[$source]+=" $file:${content[$file]}"
    done < <(list_dependencies | LC_ALL=C sort)
    for source in "${!parts[@]}"; do
        if [[ -z ${command[$source]:-} ]]; then
            printf '%s unbuilt\n' "$source"
        else
            hash=$(printf '%s\n' "$settings" "${command[$source]}" "${parts[$source]}" | sha256sum)
            printf '%s %s\n' "$source" "${hash%% *}"
        fi
    done | LC_ALL=C sort
}

# tidy_one SOURCE KEY: asks clang-tidy and keeps its answer; an empty one means that all is well.
# GCC's warning flags that clang does not know are no fault of the source.
tidy_one()
{
    local answer=$verdicts/$2 status=0
    printf 'clang-tidy %s\n' "$1"
    clang-tidy --quiet -p "$build" --extra-arg=-Wno-unknown-warning-option "$1" >"$answer.new" 2>"$answer.errors" ||
        status=$?
    if ((status == 0)); then
        : >"$answer"
    elif ((status == 1)) && ! grep -qE "^$PWD/(src|tests)/[^:]*:[0-9]+:[0-9]+: (warning|error)" "$answer.new" "$answer.errors"; then
        : >"$answer" # what the analyzer says of a library's own headers is not ours to mend
    elif ((status == 1)); then
        cat -- "$answer.new" "$answer.errors" | grep -vE '^[0-9]+ warnings?.*generated' >"$answer" || true
    fi
    rm -f -- "$answer.new" "$answer.errors"
}

check_tidy()
{
    mkdir -p -- "$verdicts"
    local keys source key complaints='' clean=0 total=0
    keys=$(list_keys)
    export -f tidy_one
    export build verdicts
    while read -r source key; do
        if [[ $key != unbuilt && ! -e $verdicts/$key ]]; then
            printf '%s %s\n' "$source" "$key"
        fi
    done <<<"$keys" | xargs -r -P 2 -L 1 bash -c 'tidy_one "$@"' tidy_one
    while read -r source key; do
        total=$((total + 1))
        if [[ $key == unbuilt ]]; then
            complaints+="$source: no target builds this file"$'\n'
        elif [[ ! -e $verdicts/$key ]]; then
            complaints+="$source: clang-tidy broke off"$'\n'
        elif [[ -s $verdicts/$key ]]; then
            complaints+=$(<"$verdicts/$key")$'\n'
        else
            clean=$((clean + 1))
            touch -- "$verdicts/$key"
        fi
    done <<<"$keys"
    find "$verdicts" -type f -mtime +30 -delete
    fails_with "clang-tidy ($((total - clean)) of $total files)" "$complaints"
}

check_formatting
check_lock_files
check_control_characters
check_machine_paths
check_tidy

if ((${#failures[@]})); then
    printf 'Not as it should be: %s\n' "${failures[@]}"
    exit 1
fi
echo "Formatting, lock files, control characters, paths and clang-tidy are as they should be."
