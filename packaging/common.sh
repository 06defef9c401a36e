# SPDX-License-Identifier: GPL-3.0-or-later
# What demo.sh and test.sh share; sourced, not run. Needs bash.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build="$root/build/release"
started=$SECONDS

packages=(
  g++ cmake ninja-build ccache mold pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-qpa-plugins qt6-translations-l10n libgl-dev libqcustomplot-dev
  libbotan-2-dev libsodium-dev libp11-kit-dev libssl-dev libleveldb-dev libjemalloc-dev libtorrent-rasterbar-dev libboost-dev
  libexpected-dev nlohmann-json3-dev libcli11-dev liblzma-dev libzstd-dev zlib1g-dev
  libarchive-dev libsquashfs-dev libext2fs-dev squashfs-tools squashfs-tools-ng e2fsprogs xz-utils zstd
  python3 python3-cbor2 python3-cryptography openssl softhsm2
  golang-go golang-golang-x-mod-dev
  fonts-inter fonts-jetbrains-mono
)

say() { printf '%s\n' "$*"; }
stage() { printf '\n== %s  (%d:%02d since the start)\n' "$*" $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60)); }
give_up() {
  local code=$1
  shift
  printf 'quorate: %s\n' "$@" >&2
  exit "$code"
}

# What runs in the background, as a process group of its own: all of it ends with us.
running=""
run_group() { # run_group COMMAND...
  local status=0
  set -m
  "$@" 9>&- </dev/null &
  running=$!
  set +m
  wait "$running" || status=$?
  running=""
  return "$status"
}

# A package installation is in the foreground and comes to its end first: half of it would leave a broken system.
interrupted() {
  trap '' INT TERM HUP
  if [ -n "$running" ]; then
    say "Stopping what runs ..."
    kill -TERM -- "-$running" 2>/dev/null || true
    for _ in $(seq 300); do
      kill -0 -- "-$running" 2>/dev/null || break
      sleep 0.1
    done
    kill -KILL -- "-$running" 2>/dev/null || true
  fi
  say "Interrupted. Nothing was left running; the next run goes on where this one was."
  exit "$1"
}
trap 'interrupted 130' INT
trap 'interrupted 143' TERM
trap 'interrupted 129' HUP

check_machine() { # check_machine MINIMUM_MIB_MEMORY MINIMUM_MIB_DISK
  local memory disk
  memory=$(awk '/MemAvailable/ {print int($2 / 1024)}' /proc/meminfo)
  disk=$(df -Pm "$root" | awk 'NR == 2 {print $4}')
  [ "$memory" -ge "$1" ] || give_up 8 "$memory MiB of memory are free, $1 MiB are needed. Nothing was changed. Close other programs and try again."
  [ "$disk" -ge "$2" ] || give_up 8 "$disk MiB are free on the disk of $root, $2 MiB are needed. Nothing was changed. Make room and try again."
}

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s\n' "$package"
  done
}

# Debian starts services of what it installs unless a policy says no; ours says no and is removed afterwards.
apt_script='set -e
export DEBIAN_FRONTEND=noninteractive
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf "#!/bin/sh\nexit 101\n" >"$policy"
  chmod 755 "$policy"
  trap "rm -f $policy" EXIT
fi
apt-get -q update
apt-get -q install -y --no-install-recommends "$@"'

install_packages() {
  local missing
  mapfile -t missing < <(missing_packages)
  if [ ${#missing[@]} -eq 0 ]; then
    say "All packages that are needed are installed."
    return
  fi
  if [ "$(id -u)" -ne 0 ] && ! { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; }; then
    printf 'quorate: these packages are missing, and sudo is not available. Nothing was installed. Run this as root, then start again:\n\n' >&2
    printf '%s\n\n' "apt-get update && apt-get install -y --no-install-recommends ${missing[*]}" >&2
    exit 10
  fi
  say "Installing from Debian, with what it needs (up to 5 minutes): ${missing[*]}"
  mkdir -p "$root/build"
  if [ "$(id -u)" -eq 0 ]; then
    bash -c "$apt_script" apt "${missing[@]}" >"$root/build/install.log" 2>&1 || install_failed
  else
    sudo bash -c "$apt_script" apt "${missing[@]}" >"$root/build/install.log" 2>&1 || install_failed
  fi
}

install_failed() {
  tail -n 20 "$root/build/install.log" >&2
  give_up 7 "the packages could not be installed; the whole output is in $root/build/install.log. Nothing else was changed. Check the network and /etc/apt/sources.list, then start again."
}

one_at_a_time() {
  mkdir -p "$root/build"
  exec 9>"$root/build/lock"
  flock -n 9 || give_up 5 "another run works in $root/build. Nothing was changed. Wait for it, or end it, and start again."
}

targets=() # what to build; all when empty

build_all() { # build_all DIRECTORY [CMAKE ARGUMENT...]
  local directory=$1
  shift
  export CCACHE_DIR=${CCACHE_DIR:-$root/build/ccache}
  # Paths relative to the build's folder: what one clone compiled, another takes from the cache.
  export CCACHE_BASEDIR=${CCACHE_BASEDIR-$root}
  mkdir -p "$directory"
  cmake -S "$root" -B "$directory" -G Ninja -DQUORATE_UNITY=ON "$@" >"$directory/configure.log" 2>&1 ||
    { tail -n 30 "$directory/configure.log" >&2; give_up 1 "the build could not be configured: $directory/configure.log"; }
  local jobs
  jobs=$(nproc)
  # A compiler may need 1.5 GiB for the largest files.
  local by_memory
  by_memory=$(awk '/MemAvailable/ {print int($2 / 1572864)}' /proc/meminfo)
  [ "$by_memory" -lt "$jobs" ] && jobs=$((by_memory > 0 ? by_memory : 1))
  export NINJA_STATUS='[%p, %f of %t, %e s] '
  if [ -t 1 ]; then
    run_group ninja -C "$directory" -j "$jobs" "${targets[@]}" || build_failed "$directory"
    return
  fi
  run_group told_ninja "$directory" -j "$jobs" "${targets[@]}" ||
    { grep -E 'error|FAILED' "$directory/build.log" | head -n 30 >&2; build_failed "$directory"; }
}

# For a log: says every half minute how far it is and what is left at this pace.
told_ninja() { # told_ninja DIRECTORY [NINJA ARGUMENT...]
  local directory=$1 seconds=0 ninja
  shift
  ninja -C "$directory" "$@" >"$directory/build.log" 2>&1 &
  ninja=$!
  while kill -0 "$ninja" 2>/dev/null; do
    sleep 1
    seconds=$((seconds + 1))
    [ $((seconds % 30)) -ne 0 ] || awk '
      match($0, /^\[ *[0-9]+%/) { part = substr($0, 2, RLENGTH - 2) + 0; match($0, /[0-9.]+ s\]/); spent = substr($0, RSTART) + 0 }
      END { if (part > 0) printf "  %d%% built, about %d minutes left\n", part, int(spent * (100 - part) / part / 60 + 1) }' \
      "$directory/build.log"
  done
  wait "$ninja"
}

build_failed() {
  give_up 1 "the build failed; what it printed is in $1/build.log. Nothing outside $1 was changed."
}
