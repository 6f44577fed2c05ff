"""The part of a desktop that tells programs which colors it has, and that they have changed.

A script for the system's Python, which has GLib; not a test. It offers the portal's settings on the session's
bus, dark at first, then runs the command that it is given. A line on its standard input, `0` (no wish),
`1` (dark) or `2` (light), is the new wish; its end ends the program.
"""

import subprocess
import sys
import threading
from typing import Any

from gi.repository import Gio, GLib

BUS, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
GROUP, KEY = "org.freedesktop.appearance", "color-scheme"
SPOKEN = """
<node><interface name="org.freedesktop.portal.Settings">
  <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
  <method name="Read">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
  </method>
  <method name="ReadOne">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
  </method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
  <property name="version" type="u" access="read"/>
</interface></node>
"""

wish = [1]
"""The newest is the last."""


def answer(_bus: Any, _who: str, _path: str, _interface: str, method: str, asked: Any, reply: Any) -> None:
    """Answer what a program asks of the settings."""
    value = GLib.Variant("u", wish[-1])
    if method == "ReadAll":
        reply.return_value(GLib.Variant("(a{sa{sv}})", ({GROUP: {KEY: value}},)))
    elif tuple(asked.unpack()) != (GROUP, KEY):
        reply.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")
    elif method == "Read":
        reply.return_value(GLib.Variant("(v)", (GLib.Variant("v", value),)))
    else:
        reply.return_value(GLib.Variant("(v)", (value,)))


def main() -> None:
    """Be the desktop for as long as the program runs."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    interface = Gio.DBusNodeInfo.new_for_xml(SPOKEN).interfaces[0]
    bus.register_object(PATH, interface, answer, lambda *_: GLib.Variant("u", 2), None)
    Gio.bus_own_name_on_connection(bus, BUS, Gio.BusNameOwnerFlags.NONE, None, None)
    loop = GLib.MainLoop()
    program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)

    def listen() -> None:
        for line in sys.stdin:
            wish.append(int(line))
            value = GLib.Variant("(ssv)", (GROUP, KEY, GLib.Variant("u", wish[-1])))
            bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", value)
        program.terminate()

    def wait() -> None:
        program.wait()
        loop.quit()

    for work in (listen, wait):
        threading.Thread(target=work, daemon=True).start()
    loop.run()
    sys.exit(program.returncode)


if __name__ == "__main__":
    main()
