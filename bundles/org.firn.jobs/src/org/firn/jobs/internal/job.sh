# Copyright (c) 2026 Firn contributors.
# SPDX-License-Identifier: EPL-2.0
#
# Runs one program and leaves what happened in a control directory, so that it is known after the engine died.
# Arguments: the control directory, the boot id of the machine, the program's path, the program's arguments. POSIX sh;
# starts no other process.
#
# Files: "process" says which process this is, in a way that a recycled process id does not match: the boot id of
# the machine and this process's line of /proc. "times" holds what `times` prints. "exit" holds the exit code; it
# is written by one write and counts only with its newline, so that it is there as a whole or not at all.
control=$1
boot=$2
shift 2
# A handler, not '': the program would inherit that signals are ignored. The shell outlives the signal and notes
# the end.
trap : HUP INT TERM
read -r stat < "/proc/$$/stat"
printf '%s\n%s\n' "$boot" "$stat" > "$control/process"
# A cancellation that came before the program started: the signal has been used up.
[ -e "$control/cancelled" ] || "$@" < /dev/null
code=$?
times > "$control/times"
printf '%s\n' "$code" > "$control/exit"
exit "$code"
