#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian packages and checks them.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

case ${1:-} in
  "") ;;
  -h | --help)
    cat <<TXT
Usage: packaging/deb.sh

Installs what is missing from Debian, builds, and makes the packages quorate, quorated and quorate-device in build/deb. They
are checked by lintian (errors count), the desktop file and the AppStream metadata by their validators. About 15 minutes
the first time on two cores, most of it compiling; 1 minute when nothing changed.
TXT
    exit 0
    ;;
  *) give_up 2 "unknown argument: $1; packaging/deb.sh takes none" ;;
esac

packages+=(dpkg-dev lintian appstream desktop-file-utils man-db)
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

say ""
say "Made:"
(cd "$out" && ls -l -- *.deb | awk '{printf "  %s  %d KiB\n", $NF, $5 / 1024}')
say "Install: apt-get install $out/quorate_${version}_$architecture.deb $out/quorated_${version}_$architecture.deb (as root)   Then: man quorated"
say "Remove: apt-get remove quorate quorated   Clean up: rm -rf $out"
say "Took $(((SECONDS - started) / 60)) minutes $(((SECONDS - started) % 60)) seconds."
