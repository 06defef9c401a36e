#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds pairs of real images from Debian packages: of each the oldest and the newest version that apt offers today.

    corpus.py DIRECTORY [--big]

Each pair ends up as DIRECTORY/NAME/old and DIRECTORY/NAME/new, with DIRECTORY/NAME/source naming the versions. Needs
apt-get, dpkg-deb, tar. A package of which apt offers one version only is left out, and said so."""

import argparse
import functools
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# name of the pair, package, pattern of the file inside
FILES = [
    ("timezone", "tzdata", r"usr/share/zoneinfo/America/Vancouver"),
    ("sysusers", "systemd", r"bin/systemd-sysusers"),
    ("sshd", "openssh-server", r"usr/sbin/sshd"),
    ("networkd", "systemd", r"lib/systemd/systemd-networkd"),
    ("libc", "libc6", r"lib/x86_64-linux-gnu/libc\.so\.6"),
    ("wpa", "wpasupplicant", r"sbin/wpa_supplicant"),
    ("libcrypto", "libssl3", r"usr/lib/x86_64-linux-gnu/libcrypto\.so\.3"),
    ("python", "python3.11-minimal", r"usr/bin/python3\.11"),
    ("curl", "libcurl4", r"usr/lib/x86_64-linux-gnu/libcurl\.so\.4\.[0-9.]+"),
    ("firmware", "ovmf", r"usr/share/OVMF/OVMF_CODE_4M\.fd"),
]
BIG_FILES = [
    ("libjvm", "openjdk-17-jre-headless", r"usr/lib/jvm/.*/lib/server/libjvm\.so"),
    ("containerd", "containerd", r"usr/bin/containerd"),
    ("webkit", "libwebkit2gtk-4.0-37", r"usr/lib/x86_64-linux-gnu/libwebkit2gtk-4\.0\.so\.37\.[0-9.]+"),
]
# Packages that together make a root file system, as one tar.
ROOT = ["libc6", "openssl", "libssl3", "openssh-server", "curl", "libcurl4", "systemd", "sudo", "wpasupplicant",
        "perl-base", "tzdata", "bash"]


@functools.cache
def versions(package):
    """Oldest and newest version that apt offers."""
    listing = subprocess.run(["apt-cache", "madison", package], capture_output=True, text=True, check=True).stdout
    found = []
    for line in listing.splitlines():
        fields = [field.strip() for field in line.split("|")]
        if len(fields) == 3 and "Packages" in fields[2] and fields[1] not in found:
            found.append(fields[1])
    found.sort(key=functools.cmp_to_key(
        lambda a, b: -1 if subprocess.run(["dpkg", "--compare-versions", a, "lt", b]).returncode == 0 else 1))
    return (found[0], found[-1]) if len(found) > 1 else None


def unpacked(package, version, cache):
    """The package's files; downloaded once."""
    tree = cache / re.sub(r"[^\w.+-]", "_", f"{package}_{version}")
    if not tree.is_dir():
        with tempfile.TemporaryDirectory(dir=cache) as work:
            subprocess.run(["apt-get", "-qq", "-o", "APT::Sandbox::User=root", "download", f"{package}={version}"],
                           cwd=work, check=True)
            (archive,) = pathlib.Path(work).glob("*.deb")
            partial = pathlib.Path(work) / "tree"
            subprocess.run(["dpkg-deb", "-x", archive, partial], check=True)
            shutil.move(partial, tree)
    return tree


def find(tree, pattern):
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink() and re.fullmatch(pattern, str(path.relative_to(tree))):
            return path
    return None


def make_file_pair(directory, cache, name, package, pattern):
    both = versions(package)
    if not both:
        return f"{name}: apt offers one version of {package} only"
    target = directory / name
    target.mkdir(parents=True, exist_ok=True)
    for which, version in zip(("old", "new"), both):
        source = find(unpacked(package, version, cache), pattern)
        if source is None:
            shutil.rmtree(target)
            return f"{name}: no {pattern} in {package} {version}"
        shutil.copyfile(source, target / which)
    (target / "source").write_text(f"{package} {both[0]} -> {both[1]}\n")
    return None


def make_root_pair(directory, cache):
    target = directory / "rootfs"
    target.mkdir(parents=True, exist_ok=True)
    chosen = [(package, versions(package)) for package in ROOT]
    for index, which in enumerate(("old", "new")):
        with tempfile.TemporaryDirectory(dir=cache) as work:
            for package, both in chosen:
                if both:
                    subprocess.run(["cp", "-a", f"{unpacked(package, both[index], cache)}/.", work], check=True)
            subprocess.run(["tar", "--sort=name", "--mtime=@1700000000", "--owner=0", "--group=0", "--numeric-owner",
                            "--format=gnu", "-C", work, "-cf", target / which, "."], check=True)
    (target / "source").write_text(" ".join(package for package, both in chosen if both) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directory", type=pathlib.Path)
    parser.add_argument("--big", action="store_true", help="also images of 20 to 90 MB and a root file system")
    arguments = parser.parse_args()
    directory = arguments.directory.resolve()
    cache = directory / ".packages"
    cache.mkdir(parents=True, exist_ok=True)
    for name, package, pattern in FILES + (BIG_FILES if arguments.big else []):
        problem = make_file_pair(directory, cache, name, package, pattern)
        if problem:
            print(problem, file=sys.stderr)
    if arguments.big:
        make_root_pair(directory, cache)


if __name__ == "__main__":
    main()
