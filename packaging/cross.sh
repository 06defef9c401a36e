#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the decoder of deltas for another machine and tries it there, emulated. cross/README.md tells more.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [ "${1:-}" != armhf ] || [ $# -gt 2 ]; then
  echo "Usage: packaging/cross.sh armhf [DIRECTORY]" >&2
  exit 2
fi
build=$(mkdir -p "${2:-$root/build/cross-$1}" && cd "${2:-$root/build/cross-$1}" && pwd)
triplet=arm-linux-gnueabihf

for tool in $triplet-g++ qemu-arm-static cmake ninja; do
  command -v "$tool" > /dev/null || {
    echo "cross: $tool is missing: apt-get install g++-$triplet qemu-user-static cmake ninja-build libexpected-dev" >&2
    exit 1
  }
done

# The libraries of that machine, unpacked beside the build: nothing of this system changes.
if [ ! -e "$build/sysroot/done" ]; then
  apt="$build/apt"
  mkdir -p "$apt/state" "$apt/lists/partial" "$apt/archives/partial" "$build/sysroot"
  : > "$apt/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian bookworm main" \
    > "$apt/sources.list"
  cat > "$apt/conf" <<CONF
Dir::State "$apt/state";
Dir::State::lists "$apt/lists";
Dir::State::status "$apt/status";
Dir::Cache "$apt";
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "-";
APT::Architecture "$1";
APT::Architectures { "$1"; };
CONF
  APT_CONFIG="$apt/conf" apt-get -qq update
  APT_CONFIG="$apt/conf" apt-get -qq -y --download-only --no-install-recommends install \
    libbotan-2-dev liblzma-dev libzstd-dev zlib1g-dev libstdc++6
  rm -f "$apt"/archives/libc6-dev_*.deb  # the cross compiler has its own, and this one's paths are those of the machine
  for package in "$apt"/archives/*.deb; do dpkg-deb -x "$package" "$build/sysroot"; done
  touch "$build/sysroot/done"
fi
mkdir -p "$build/headers"
ln -sfn /usr/include/tl "$build/headers/tl"

libraries="$build/sysroot/usr/lib/$triplet"
export PKG_CONFIG_LIBDIR="$libraries/pkgconfig" PKG_CONFIG_SYSROOT_DIR="$build/sysroot"
cmake -S "$root/packaging/cross" -B "$build/out" -G Ninja -DCMAKE_BUILD_TYPE=Release -DQUORATE_HEADERS="$build/headers" \
  -DCMAKE_TOOLCHAIN_FILE="$root/packaging/cross/$1.cmake" \
  -DCMAKE_EXE_LINKER_FLAGS="-L$libraries -Wl,-rpath-link,$libraries -Wl,-rpath-link,$build/sysroot/lib/$triplet" > /dev/null
cmake --build "$build/out" --target quorate_delta_decoder golden_check
qemu-arm-static -L "$build/sysroot" "$build/out/golden_check" "$root/tests/data/delta"
