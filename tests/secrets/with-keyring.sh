#!/bin/sh
# Runs a test program against a keychain of its own, far from the user's.
#
#   with-keyring.sh CASE PROGRAM [ARGUMENT...]
#
# CASE: keyring    a private session bus with an unlocked gnome-keyring (password: "tests")
#       noservice  a private session bus on which nothing can be started
#       nobus      no session bus at all
set -eu

case_name=$1
shift

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
chmod 700 "$home"
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
       XDG_CACHE_HOME="$home/cache"
# Without a display the keyring's prompt can't be shown, as on a server. The desktop's name would choose the backend.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP KDE_FULL_SESSION DESKTOP_SESSION || true

case $case_name in
keyring)
    dbus-run-session -- sh -c '
        printf tests | gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/keyring.log" 2>&1 &
        daemon=$!
        status=0
        "$@" || status=$?
        kill "$daemon"
        wait "$daemon" || true
        exit "$status"' sh "$@"
    ;;
noservice)
    # No <standard_session_servicedirs/>: a secret service that is installed is not started.
    cat >"$home/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$home</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF
    dbus-run-session --config-file="$home/bus.conf" -- "$@"
    ;;
nobus)
    "$@"
    ;;
*)
    echo "with-keyring.sh: unknown case $case_name" >&2
    exit 2
    ;;
esac
