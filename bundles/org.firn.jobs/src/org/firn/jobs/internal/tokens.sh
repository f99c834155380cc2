# Copyright (c) 2026 Firn contributors.
# SPDX-License-Identifier: EPL-2.0
#
# Goes before job.sh: takes tokens, which are files locked by descriptors that the program inherits. Who waits holds the
# queue, so that tokens are given in the order in which they were asked for. Needs flock of util-linux.
printf '%s\n%s\n' "$2" "$$" > "$1/process"
tokens=@DIRECTORY@
control=$1
mask=$(umask)
umask 0
mkdir -p "$tokens"
exec 9>> "$tokens/queue"
flock 9
fd=3
take() {
    taken=
    left=$3
    while [ "$left" -gt 0 ]; do
        for i in $2; do
            [ "$left" -gt 0 ] || break
            case ",$taken," in
                *",$i,"*) ;;
                *)
                    eval "exec $fd>> \"\$tokens/$1-$i\""
                    if flock -n "$fd"; then
                        taken=${taken:+$taken,}$i
                        left=$((left - 1))
                        fd=$((fd + 1))
                    else
                        eval "exec $fd>&-"
                    fi
                    ;;
            esac
        done
        [ "$left" -eq 0 ] || sleep 0.1
    done
    printf '%s %s %s\n' "$1" "$taken" "$(date +%s%3N)" >> "$control/tokens"
}
@TAKES@
exec 9>&-
umask "$mask"
