#!/bin/bash
# What someone hears who uses the window with the screen reader Orca, key by key, as text and without sound.
#
#   tools/hear.sh KEYS -- COMMAND...      such as: tools/hear.sh "Tab..slider 7 alt+n" -- .venv/bin/coaching-or-therapy
#
# The screen, both buses, the speech server (whose only voice is mute) and Orca belong to this call alone and
# end with it. Needs, by their Debian names: orca speech-dispatcher openbox xvfb xdotool at-spi2-core dbus.
set -eu

if [ -z "${HEAR_FOLDER:-}" ]; then
    keys=$1
    shift 2
    folder=$(mktemp -d)
    status=0
    # Orca does not start while another one of the same user runs.
    HEAR_FOLDER=$folder HEAR_KEYS=$keys flock "/tmp/hear-$(id -u).lock" \
        dbus-run-session -- "$0" "$@" || status=$?
    [ "$status" = 0 ] && rm -rf "$folder" || echo "What Orca and the program wrote is in $folder" >&2
    exit "$status"
fi

cd "$HEAR_FOLDER"
mkdir -p run config data cache voices home/Documents
chmod 700 run
export HOME=$PWD/home # what is saved goes there
export XDG_RUNTIME_DIR=$PWD/run XDG_CONFIG_HOME=$PWD/config XDG_DATA_HOME=$PWD/data XDG_CACHE_HOME=$PWD/cache
export GSETTINGS_BACKEND=memory QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8

started=()
end() {
    kill "${started[@]}" || true
    wait
}
trap 'end 2>ended.log' EXIT

begin() { # a name, and what to start in the background
    local name=$1
    shift
    "$@" >"$name.log" 2>&1 &
    started+=($!)
}

mkdir -p data/orca run/speech-dispatcher
cat >voices/speechd.conf <<'C'
LogLevel 0
AudioOutputMethod "libao"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
DisableAutoSpawn
C
cat >data/orca/user-settings.conf <<'C'
{"general": {"startingProfile": ["Default", "default"], "enableKeyEcho": false, "enableBraille": false,
  "enableTutorialMessages": false, "enableMnemonicSpeaking": false, "speechVerbosityLevel": 1},
 "profiles": {"default": {"profile": ["Default", "default"], "pronunciations": {}, "keybindings": {}}},
 "pronunciations": {}, "keybindings": {}}
C
cat >data/orca/orca-customizations.py <<'C'
import orca.debug
orca.debug.debugFile.reconfigure(line_buffering=True)
C

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>display 2>screen.log &
started+=($!)
until [ -s display ] || ! kill -0 "${started[0]}"; do sleep 0.05; done
DISPLAY=:$(cat display)
export DISPLAY
begin atspi /usr/libexec/at-spi-bus-launcher --launch-immediately
begin manager openbox
begin speech speech-dispatcher -s -C voices -P voices/pid -t 0
begin screen-reader orca --debug-file "$PWD/heard.log" -u "$PWD/data/orca" --disable braille
python3 "$OLDPWD/tools/hear.py" heard.log "$HEAR_KEYS" "$@"
