#!/bin/sh
# Runs a test program on a display of its own with a window manager, as on a desktop. Both end with it.
#
#   with-window-manager.sh PROGRAM [ARGUMENT...]
set -eu

folder=$(mktemp -d)
server=
manager=
end() {
    # The display goes last: a manager that lost it complains.
    for process in $manager $server; do
        kill "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap end EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# The server picks a number that is free, and says it once it takes clients.
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp -noreset 3>"$folder/display" 2>"$folder/server.log" &
server=$!
if ! read -r number <"$folder/display"; then
    cat "$folder/server.log" >&2
    exit 1
fi
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY XAUTHORITY

# The manager's own configuration: the user's may place and focus windows in ways of theirs.
openbox --sm-disable --config-file /etc/xdg/openbox/rc.xml >"$folder/manager.log" 2>&1 &
manager=$!
until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; do
    if ! kill -0 "$manager" 2>/dev/null; then
        cat "$folder/manager.log" >&2
        exit 1
    fi
done

status=0
"$@" || status=$?
exit "$status"
