#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds pairs of real images from Debian packages: of each the oldest and the newest version that apt offers today.

    corpus.py DIRECTORY [--big] [--foreign]

Each pair ends up as DIRECTORY/NAME/old and DIRECTORY/NAME/new, with DIRECTORY/NAME/source naming the versions. Needs
apt-get, dpkg-deb, tar, and for --big xz, gzip, zstd, cpio, mkfs.ext4 and mksquashfs. --foreign adds other machines (arm64, armhf,
riscv64), whose package lists are kept inside DIRECTORY. A package of which apt offers one version only is left out, and
said so."""

import argparse
import functools
import os
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
    ("libxul", "firefox-esr", r"usr/lib/firefox-esr/libxul\.so"),
]
# Of other machines: name, architecture, suites to look in, package, pattern.
STABLE = ("bookworm", "bookworm-security", "bookworm-updates")
ROLLING = ("trixie", "forky", "sid")
FOREIGN = [
    ("wpa-arm64", "arm64", STABLE, "wpasupplicant", r"sbin/wpa_supplicant"),
    ("libcrypto-arm64", "arm64", STABLE, "libssl3", r"usr/lib/aarch64-linux-gnu/libcrypto\.so\.3"),
    ("sshd-armhf", "armhf", STABLE, "openssh-server", r"usr/sbin/sshd"),
    ("libcrypto-armhf", "armhf", STABLE, "libssl3", r"usr/lib/arm-linux-gnueabihf/libcrypto\.so\.3"),
    ("python-armhf", "armhf", ROLLING, "python3.14-minimal", r"usr/bin/python3\.14"),
    ("python-riscv64", "riscv64", ROLLING, "python3.14-minimal", r"usr/bin/python3\.14"),
    ("lua-riscv64", "riscv64", ROLLING, "lua5.4", r"usr/bin/lua5\.4"),
]
# Packages that together make a root file system.
ROOT = ["libc6", "openssl", "libssl3", "openssh-server", "curl", "libcurl4", "systemd", "sudo", "wpasupplicant",
        "perl-base", "tzdata", "bash"]


class Apt:
    """What apt offers for this machine, or for another one through lists of its own."""

    def __init__(self, cache, architecture=None, suites=()):
        self.cache = cache
        self.environment = dict(os.environ)
        if architecture:
            self.cache = cache / f"{architecture}-{suites[0]}"
            self.make_root(architecture, suites)

    def make_root(self, architecture, suites):
        root = self.cache / ".apt"
        for folder in ("state/lists/partial", "cache/archives/partial"):
            (root / folder).mkdir(parents=True, exist_ok=True)
        (root / "state/status").touch()
        keyring = "[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]"
        (root / "sources.list").write_text("".join(
            f"deb {keyring} http://deb.debian.org/{'debian-security' if suite.endswith('-security') else 'debian'}/ "
            f"{suite} main\n" for suite in suites))
        (root / "apt.conf").write_text(
            f'APT::Architecture "{architecture}"; APT::Architectures {{"{architecture}";}};\n'
            f'Dir::State "{root}/state"; Dir::State::status "{root}/state/status"; Dir::Cache "{root}/cache";\n'
            f'Dir::Etc::sourceparts "{root}/none"; Dir::Etc::sourcelist "{root}/sources.list";\n')
        self.environment["APT_CONFIG"] = str(root / "apt.conf")
        if not (root / "updated").exists():
            # A mirror in the middle of an update offers less; that is no reason to give up.
            subprocess.run(["apt-get", "-qq", "update"], env=self.environment, stderr=subprocess.DEVNULL)
            (root / "updated").touch()

    def madison(self, package):
        listing = subprocess.run(["apt-cache", "madison", package], env=self.environment, capture_output=True,
                                 text=True).stdout
        rows = [[field.strip() for field in line.split("|")] for line in listing.splitlines()]
        return [fields[1] for fields in rows if len(fields) == 3 and "Packages" in fields[2]]

    @functools.cache
    def versions(self, package):
        """Oldest and newest version that is offered."""
        found = sorted(set(self.madison(package)), key=functools.cmp_to_key(
            lambda a, b: -1 if subprocess.run(["dpkg", "--compare-versions", a, "lt", b]).returncode == 0 else 1))
        return (found[0], found[-1]) if len(found) > 1 else None

    def unpacked(self, package, version):
        """The package's files; downloaded once."""
        tree = self.cache / re.sub(r"[^\w.+-]", "_", f"{package}_{version}")
        if not tree.is_dir():
            with tempfile.TemporaryDirectory(dir=self.cache) as work:
                subprocess.run(["apt-get", "-qq", "-o", "APT::Sandbox::User=root", "download", f"{package}={version}"],
                               cwd=work, env=self.environment, check=True)
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


def make_file_pair(directory, apt, name, package, pattern):
    both = apt.versions(package)
    if not both:
        return f"{name}: apt offers one version of {package} only"
    target = directory / name
    target.mkdir(parents=True, exist_ok=True)
    for which, version in zip(("old", "new"), both):
        source = find(apt.unpacked(package, version), pattern)
        if source is None:
            shutil.rmtree(target)
            return f"{name}: no {pattern} in {package} {version}"
        shutil.copyfile(source, target / which)
    (target / "source").write_text(f"{package} {both[0]} -> {both[1]}\n")
    return None


def make_tar(tree, to):
    subprocess.run(["tar", "--sort=name", "--mtime=@1700000000", "--owner=0", "--group=0", "--numeric-owner",
                    "--format=gnu", "-C", tree, "-cf", to, "."], check=True)


def make_ext4(tree, to):
    to.unlink(missing_ok=True)
    with open(to, "wb") as image:
        image.truncate(128 << 20)
    subprocess.run(["mkfs.ext4", "-q", "-O", "^has_journal", "-U", "6d4f1f6e-0000-4000-8000-000000000001", "-E",
                    "hash_seed=6d4f1f6e-0000-4000-8000-000000000002,lazy_itable_init=0", "-d", tree, to], check=True,
                   env=dict(os.environ, E2FSPROGS_FAKE_TIME="1700000000"))


def make_squashfs(tree, to, compressor="zstd"):
    to.unlink(missing_ok=True)
    subprocess.run(["mksquashfs", tree, to, "-comp", compressor, "-all-root", "-no-progress", "-quiet", "-reproducible",
                    "-processors", "1"], check=True, stdout=subprocess.DEVNULL,
                   env=dict(os.environ, SOURCE_DATE_EPOCH="1700000000"))


def make_initramfs(tree, to, packer=("zstd", "-q", "-9", "-T0", "-c")):
    """As initramfs-tools does: cpio, packed."""
    names = subprocess.run(["find", ".", "-print0"], cwd=tree, capture_output=True, check=True).stdout
    ordered = b"\0".join(sorted(filter(None, names.split(b"\0")))) + b"\0"
    archive = subprocess.run(["cpio", "--quiet", "--null", "--reproducible", "-R", "0:0", "-o", "-H", "newc"], cwd=tree,
                             input=ordered, capture_output=True, check=True).stdout
    to.write_bytes(subprocess.run(packer, input=archive, capture_output=True, check=True).stdout)


def make_tar_gz(tree, to):
    with tempfile.NamedTemporaryFile(dir=to.parent) as plain:
        make_tar(tree, plain.name)
        to.write_bytes(subprocess.run(["gzip", "-9n", "-c", plain.name], capture_output=True, check=True).stdout)


def make_deb_pair(directory, apt, name, package):
    """The packages themselves."""
    both = apt.versions(package)
    if not both:
        return f"{name}: apt offers one version of {package} only"
    target = directory / name
    target.mkdir(parents=True, exist_ok=True)
    for which, version in zip(("old", "new"), both):
        with tempfile.TemporaryDirectory(dir=apt.cache) as work:
            subprocess.run(["apt-get", "-qq", "-o", "APT::Sandbox::User=root", "download", f"{package}={version}"], cwd=work,
                           env=apt.environment, check=True)
            (archive,) = pathlib.Path(work).glob("*.deb")
            shutil.copyfile(archive, target / which)
    (target / "source").write_text(f"{package} {both[0]} -> {both[1]}\n")
    return None


def make_tree_pairs(directory, apt, packages, makers, wanted=lambda path: True):
    """One tree of several packages, as an image of each kind."""
    chosen = [(package, apt.versions(package)) for package in packages]
    for index, which in enumerate(("old", "new")):
        with tempfile.TemporaryDirectory(dir=apt.cache) as work:
            for package, both in chosen:
                if not both:
                    continue
                tree = apt.unpacked(package, both[index])
                for path in sorted(tree.rglob("*")):
                    to = pathlib.Path(work) / path.relative_to(tree)
                    if path.is_symlink() or path.is_file():
                        if wanted(path):
                            to.parent.mkdir(parents=True, exist_ok=True)
                            shutil.copy2(path, to, follow_symlinks=False)
            subprocess.run(["find", work, "-exec", "touch", "-h", "-d", "@1700000000", "{}", "+"], check=True)
            for name, maker in makers:
                (directory / name).mkdir(parents=True, exist_ok=True)
                maker(work, directory / name / which)
                (directory / name / "source").write_text(" ".join(package for package, both in chosen if both) + "\n")


def kernels(apt, flavour):
    """The oldest and the newest kernel package: its name changes with every version."""
    found = subprocess.run(["apt-cache", "pkgnames", "linux-image-"], env=apt.environment, capture_output=True,
                           text=True, check=True).stdout.split()
    found = [name for name in found if re.fullmatch(r"linux-image-6\.1\.0-\d+-" + flavour, name) and apt.madison(name)]
    found.sort(key=lambda name: int(name.split("-")[3]))
    return [(name, apt.madison(name)[0]) for name in (found[0], found[-1])] if len(found) > 1 else None


def plain_kernel(data):
    """What a boot loader's image unpacks to."""
    for magic, command in ((b"\xfd7zXZ\0", ["xz", "-dc", "--single-stream"]), (b"\x1f\x8b\x08", ["gzip", "-dc"]),
                           (b"\x28\xb5\x2f\xfd", ["zstd", "-dc"])):
        at = data.find(magic)
        while at >= 0:
            plain = subprocess.run(command, input=data[at:], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
            if len(plain) > 1 << 20:
                return plain
            at = data.find(magic, at + 1)
    return data


def make_kernel_pairs(directory, apt, flavour, device_tree=None):
    both = kernels(apt, flavour)
    if not both:
        return f"kernel-{flavour}: apt offers one version only"
    for which, (name, version) in zip(("old", "new"), both):
        tree = apt.unpacked(name, version)
        pairs = {f"kernel-{flavour}": plain_kernel(find(tree, r"boot/vmlinuz-.*").read_bytes())}
        if device_tree:
            pairs["device-tree"] = find(tree, device_tree).read_bytes()
        for pair, data in pairs.items():
            (directory / pair).mkdir(parents=True, exist_ok=True)
            (directory / pair / which).write_bytes(data)
            (directory / pair / "source").write_text(" -> ".join(f"{n} {v}" for n, v in both) + "\n")
        modules = directory / f"modules-{flavour}"
        modules.mkdir(parents=True, exist_ok=True)
        (folder,) = tree.glob("lib/modules/*/kernel/net")
        make_tar(folder, modules / which)
        (modules / "source").write_text(" -> ".join(f"{n} {v}" for n, v in both) + ", kernel/net\n")
    return None


def make_big_pairs(directory, apt):
    yield make_kernel_pairs(directory, apt, "amd64")
    for name, package, pattern in BIG_FILES:
        yield make_file_pair(directory, apt, name, package, pattern)
    yield make_deb_pair(directory, apt, "package-deb", "openssl")
    make_tree_pairs(directory, apt, ROOT,
                    [("rootfs-tar", make_tar), ("rootfs-ext4", make_ext4), ("rootfs-squashfs", make_squashfs),
                     ("rootfs-xz-squashfs", functools.partial(make_squashfs, compressor="xz")),
                     ("rootfs-gzip-squashfs", functools.partial(make_squashfs, compressor="gzip")),
                     ("rootfs-tar-gz", make_tar_gz), ("initramfs-zstd", make_initramfs),
                     ("initramfs-gzip", functools.partial(make_initramfs, packer=("gzip", "-9n")))],
                    lambda path: not re.search(r"/usr/share/(doc|man|locale|lintian)/", str(path)))
    make_tree_pairs(directory, apt, ["linux-libc-dev", "libc6-dev", "libpython3.11-stdlib"], [("text", make_tar)],
                    lambda path: path.suffix in (".h", ".py", ".txt"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directory", type=pathlib.Path)
    parser.add_argument("--big", action="store_true",
                        help="also images of 20 to 180 MB, root file systems, kernels with their modules")
    parser.add_argument("--foreign", action="store_true", help="also other machines")
    arguments = parser.parse_args()
    directory = arguments.directory.resolve()
    cache = directory / ".packages"
    cache.mkdir(parents=True, exist_ok=True)
    apt = Apt(cache)
    problems = [make_file_pair(directory, apt, name, package, pattern) for name, package, pattern in FILES]
    if arguments.big:
        problems += make_big_pairs(directory, apt)
    if arguments.foreign:
        machines = {}
        for name, architecture, suites, package, pattern in FOREIGN:
            key = (architecture, suites)
            if key not in machines:
                machines[key] = Apt(cache, architecture, suites)
            problems.append(make_file_pair(directory, machines[key], name, package, pattern))
        if arguments.big:
            problems.append(make_kernel_pairs(directory, machines["arm64", STABLE], "arm64",
                                              r"usr/lib/linux-image-.*/qcom/sm7225-fairphone-fp4\.dtb"))
    for problem in filter(None, problems):
        print(problem, file=sys.stderr)


if __name__ == "__main__":
    main()
