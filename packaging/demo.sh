#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the programs and runs the main job on this machine.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  cat <<TXT
Usage: packaging/demo.sh [--headless]

Installs what is missing from Debian, builds, and runs the main job on loopback: a consortium of a vendor, three checkers,
two gateways, a distributor and ten devices; good, bad, failing and recalled releases; evidence that is verified. About 15
minutes the first time on two cores, most of it compiling; about 2 minutes when nothing changed. With a display it ends
with the console open on the live consortium.

  --headless   do not open the console
TXT
}

headless=""
while [ $# -gt 0 ]; do
  case $1 in
    --headless) headless="you asked for --headless"; shift ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; give_up 2 "unknown argument: $1" ;;
  esac
done

# Prints why no window can be opened; nothing when one can.
no_display() {
  /usr/bin/python3 - <<'PY'
import os, re, socket, sys

def reachable(family, address):
    with socket.socket(family) as s:
        s.settimeout(3)
        try:
            s.connect(address)
            return True
        except OSError:
            return False

wayland, x11 = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("DISPLAY", "")
if wayland:
    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", "/run"), wayland)
    if reachable(socket.AF_UNIX, path):
        sys.exit(0)
match = re.fullmatch(r"([^:]*):(\d+)(\.\d+)?", x11)
if match:
    host, number = match.group(1), int(match.group(2))
    if host in ("", "unix"):
        good = reachable(socket.AF_UNIX, f"/tmp/.X11-unix/X{number}") or reachable(socket.AF_UNIX, f"\0/tmp/.X11-unix/X{number}")
    else:
        good = reachable(socket.AF_INET, (host, 6000 + number))
    if good:
        sys.exit(0)
if not wayland and not x11:
    print("neither DISPLAY nor WAYLAND_DISPLAY is set")
else:
    print(f"the display {wayland or x11} does not answer")
PY
}

check_machine 1500 3000
one_at_a_time
say "This takes about 15 minutes the first time on two cores, most of it compiling, and about 2 minutes when nothing changed."
stage "1 of 3: packages"
install_packages

stage "2 of 3: build"
[ -n "$headless" ] || headless=$(no_display)
targets=(quorated quorate-device quorate-device-plus quorate-device-next quorate-device-strict)
[ -n "$headless" ] || targets+=(quorate)
build_all "$build" -DCMAKE_BUILD_TYPE=Release -DQUORATE_UI=ON

stage "3 of 3: the main job"
folder="$root/build/demo"
arguments=(--bin "$build/bin" --folder "$folder")
if [ -n "$headless" ]; then
  say "No console at the end: $headless."
else
  arguments+=(--console "$build/bin/quorate")
fi
unset QUORATE_HOME
run_group /usr/bin/python3 "$root/packaging/demo/main_job.py" "${arguments[@]}" || exit "$?"

console=""
home=$(/usr/bin/python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["home"])' "$folder/where.json")
[ -n "$headless" ] || console="Console:  $build/bin/quorate --home $home/consortium/acme --passphrase-file $home/passphrase
"
cat <<TXT

Programs: $build/bin      Consortium, devices, logs: $home
${console}Reopen:   $build/bin/quorated run --home $home/consortium/acme --passphrase-file $home/passphrase
          (and the other members beside it; quorated status --home ... looks at one)
Look:     $build/bin/quorated verify $home/evidence/consortium.evidence
Clean up: rm -rf $home        everything: rm -rf $root/build
Next:     packaging/test.sh --label unit; quorated --help; the main job by hand, in README.md
Nothing was left running. Took $(((SECONDS - started) / 60)) minutes $(((SECONDS - started) % 60)) seconds.
TXT
