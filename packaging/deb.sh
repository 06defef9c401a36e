#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian packages and checks them.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

try=""
case ${1:-} in
  "") ;;
  --try) try=yes ;;
  -h | --help)
    cat <<TXT
Usage: packaging/deb.sh [--try]

Installs what is missing from Debian, builds, and makes the packages quorate, quorated and quorate-device in build/deb. They
are checked by lintian (errors count), the desktop file and the AppStream metadata by their validators. About 15 minutes
the first time on two cores, most of it compiling; 1 minute when nothing changed.

  --try   as root: also install them on a fresh Debian that boots in a container of its own (systemd-nspawn, 600 MB in
          build/deb), run the service there, review a release with it, open the console without a display, remove them.
          About 5 minutes more.
TXT
    exit 0
    ;;
  *) give_up 2 "unknown argument: $1; packaging/deb.sh --help tells which there are" ;;
esac

packages+=(dpkg-dev lintian appstream desktop-file-utils man-db)
if [ -n "$try" ]; then
  [ "$(id -u)" -eq 0 ] || give_up 10 "only root can boot a container. Nothing was changed. Run: sudo packaging/deb.sh --try"
  packages+=(debootstrap systemd-container)
fi
check_machine 1500 3000
one_at_a_time
stage "1 of 4: packages"
install_packages

stage "2 of 4: build"
targets=(quorate quorated quorate-device manuals)
build_all "$build" -DCMAKE_BUILD_TYPE=Release -DQUORATE_UI=ON

stage "3 of 4: make the Debian packages"
umask 022
source="$root/packaging/deb"
out="$root/build/deb"
version=$(dpkg-parsechangelog -l "$source/changelog" -S Version)
maintainer=$(dpkg-parsechangelog -l "$source/changelog" -S Maintainer)
architecture=$(dpkg --print-architecture)
rm -rf "$out"
mkdir -p "$out/work/debian"
export SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(dpkg-parsechangelog -l "$source/changelog" -S Timestamp)
# dpkg-shlibdeps wants a source package around it.
printf 'Source: quorate\n\nPackage: quorate\nArchitecture: any\n' >"$out/work/debian/control"

make_package() { # make_package NAME
  local name=$1 tree="$out/work/$1" depends size script programs from
  DESTDIR=$tree cmake --install "$build" --prefix /usr --component "$name" >"$out/work/$name.log"
  find "$tree/usr/share/man" -type f -exec gzip -9n {} +
  install -d "$tree/usr/share/doc/$name" "$tree/DEBIAN"
  install -m 644 "$source/copyright" "$tree/usr/share/doc/$name/copyright"
  gzip -9nc "$source/changelog" >"$tree/usr/share/doc/$name/changelog.gz"
  if [ -e "$source/$name.lintian-overrides" ]; then
    install -D -m 644 "$source/$name.lintian-overrides" "$tree/usr/share/lintian/overrides/$name"
  fi
  mapfile -t programs < <(find "$tree/usr/bin" "$tree/usr/libexec" -type f 2>/dev/null)
  strip --strip-unneeded "${programs[@]}"
  depends=$(cd "$out/work" && dpkg-shlibdeps -O "${programs[@]/#/-e}" | sed 's/^shlibs:Depends=//')
  size=$(du -k -s --exclude=DEBIAN "$tree" | cut -f 1)
  from=""
  [ "$name" = quorate ] || from="Source: quorate\n"
  awk -v package="$name" -v RS= '$2 == package' "$source/control" | sed -e "s/\${shlibs}/$depends/" \
    -e "/^Package:/a ${from}Version: $version\nArchitecture: $architecture\nMaintainer: $maintainer\nInstalled-Size: $size\nPriority: optional" \
    >"$tree/DEBIAN/control"
  for script in postinst prerm postrm; do
    [ ! -e "$source/$name.$script" ] || install -m 755 "$source/$name.$script" "$tree/DEBIAN/$script"
  done
  (cd "$tree" && find . -type f -not -path './DEBIAN/*' -printf '%P\0' | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  find "$tree" -type d -exec chmod 755 {} +
  dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/${name}_${version}_$architecture.deb" >>"$out/work/$name.log"
}
for name in quorate quorated quorate-device; do make_package "$name"; done

stage "4 of 4: check them"
desktop-file-validate "$source/org.quorate.Quorate.desktop" || give_up 1 "the desktop file is not valid"
appstreamcli validate --no-net "$source/org.quorate.Quorate.metainfo.xml" || give_up 1 "the AppStream metadata is not valid"
lintian --fail-on error --allow-root --tag-display-limit 0 "$out"/*.deb || give_up 1 "lintian found errors in the packages"

if [ -n "$try" ]; then
  stage "Try them on a machine of their own"
  machine="$out/machine"
  run_group debootstrap --variant=minbase --include=systemd,systemd-sysv,dbus,ca-certificates \
    "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$machine" >"$out/machine.log" 2>&1 ||
    give_up 7 "no fresh Debian could be made: $out/machine.log"
  cp "$out"/*.deb "$source/try.sh" "$machine/root/"
  run_group chroot "$machine" env DEBIAN_FRONTEND=noninteractive sh -c \
    'apt-get -q update && apt-get -q install -y --no-install-recommends procps /root/quorate_*.deb /root/quorated_*.deb /root/quorate-device_*.deb' \
    >>"$out/machine.log" 2>&1 || give_up 7 "the packages could not be installed there: $out/machine.log"
  cat >"$machine/etc/systemd/system/try.service" <<TXT
[Unit]
After=multi-user.target
[Service]
Type=oneshot
ExecStart=/bin/sh -c "/bin/bash /root/try.sh >/root/try.log 2>&1"
ExecStopPost=/bin/systemctl --no-block poweroff
TXT
  # Not enabled: part of the boot it would wait for itself.
  printf '[Timer]\nOnBootSec=1\n[Install]\nWantedBy=timers.target\n' >"$machine/etc/systemd/system/try.timer"
  chroot "$machine" systemctl -q enable try.timer
  run_group timeout 600 systemd-nspawn -q -D "$machine" --register=no --keep-unit --boot >>"$out/machine.log" 2>&1 || true
  cat "$machine/root/try.log" || give_up 1 "the machine did not start: $out/machine.log"
  grep -q '^tried: .* 0 failed$' "$machine/root/try.log" || give_up 1 "the packages do not hold what they promise"
fi

say ""
say "Made:"
(cd "$out" && ls -l -- *.deb | awk '{printf "  %s  %d KiB\n", $NF, $5 / 1024}')
say "Install: apt-get install $out/quorate_${version}_$architecture.deb $out/quorated_${version}_$architecture.deb (as root)   Then: man quorated"
say "Remove: apt-get remove quorate quorated   Clean up: rm -rf $out"
say "Took $(((SECONDS - started) / 60)) minutes $(((SECONDS - started) % 60)) seconds."
