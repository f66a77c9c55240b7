#!/bin/bash
# session.sh COMMAND [ARGUMENT…]: runs it with a screen, a session bus and a home of its own, so that nothing
# of the reader's is read or written and every machine shows the same. Ends with the command's exit status.
set -euo pipefail

# Settings of the reader's desktop that would change what a window looks like.
desktop_settings=(
    DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY XDG_CURRENT_DESKTOP XDG_SESSION_TYPE XDG_DATA_DIRS LANGUAGE
    QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR QT_SCREEN_SCALE_FACTORS QT_FONT_DPI QT_PLUGIN_PATH)

# A bus without the desktop's services: if a test started those, its outcome would be the machine's.
write_bus_configuration()
{
    cat >"$1" <<'BUS'
<busconfig>
  <type>session</type>
  <listen>unix:runtime=yes</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS
}

home=$(mktemp -d)
trap 'rm -rf -- "$home"' EXIT
mkdir -m 700 -- "$home"/{config,data,cache,runtime}

runner=(env)
for name in "${desktop_settings[@]}"; do
    runner+=(-u "$name")
done
runner+=(
    HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache"
    XDG_RUNTIME_DIR="$home/runtime" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8)
if command -v dbus-run-session >/dev/null; then
    write_bus_configuration "$home/bus.conf"
    runner+=(dbus-run-session --config-file="$home/bus.conf" --)
fi
runner+=(xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 -nolisten tcp')

"${runner[@]}" "$@"
