# Copyright (c) 2026 Firn contributors.
# SPDX-License-Identifier: EPL-2.0
#
# Runs one program and leaves what happened in a control directory, so that it is known after the engine died.
# Arguments: the control directory, the boot id of the machine, what LC_ALL is for the program (nothing when it is not
# set, else = and its value), the program's path, the program's arguments. POSIX sh; starts no other process, unless the
# disk is full.
#
# Files: "process" says which process this is: the boot id of the machine and the process id. That a recycled process
# id does not match is told by the command line, which holds the control directory. "exit" holds what `times` prints
# and, as its last line, the exit code; that is written by one write and counts only with its newline, so that it is
# there as a whole or not at all. On a full disk it is tried again for a minute: what was done shall not be done again.
control=$1
boot=$2
# The submitter sets it to C, so that setsid need not load a dozen files of a locale.
case $3 in
    '') unset LC_ALL ;;
    *) LC_ALL=${3#=} ;;
esac
shift 3
# A handler, not '': the program would inherit that signals are ignored. The shell outlives the signal and notes
# the end.
trap : HUP INT TERM
printf '%s\n%s\n' "$boot" "$$" > "$control/process"
# A cancellation that came before the program started: the signal has been used up.
[ -e "$control/cancelled" ] || "$@" < /dev/null
code=$?
tries=0
until {
    times
    printf '%s\n' "$code"
} 2> /dev/null > "$control/exit" || [ "$tries" -ge 60 ]; do
    tries=$((tries + 1))
    sleep 1
done
exit "$code"
