// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/identity_file.h"

namespace quorate::device {

Result<crypto::KeyPair> createIdentity(Files& files, const Path& path, Random& random)
{
    auto there = files.info(path);
    if (!there) return fail(there.error());
    if (there->kind != FileKind::absent) return fail(ErrorKind::conflict, "device.identity.exists", path.string());
    if (path.has_parent_path()) {
        if (auto done = files.makeDirectories(path.parent_path()); !done) return fail(done.error());
    }
    auto key = crypto::KeyPair::generate(random);
    if (auto done = writeFileAtomically(files, path, key.seed().view(), OpenMode::createPrivate); !done) {
        return fail(done.error());
    }
    return key;
}

Result<crypto::KeyPair> loadIdentity(Files& files, const Path& path)
{
    auto info = files.info(path);
    if (!info) return fail(info.error());
    if (info->kind == FileKind::absent) return fail(ErrorKind::notFound, "device.identity.missing", path.string());
    if ((info->permissions & 0077) != 0) {
        return fail(ErrorKind::denied, "device.identity.readable-by-others", path.string());
    }
    auto file = files.open(path, OpenMode::read);
    if (!file) return fail(file.error());
    crypto::SecretBytes seed(32);
    auto got = (*file)->readAt(0, {seed.data(), seed.size()});
    if (!got) return fail(got.error());
    auto size = (*file)->size();
    if (!size) return fail(size.error());
    if (*got != 32 || *size != 32) {
        return fail(ErrorKind::invalid, "device.identity.malformed", path.string() + ": 32 bytes are wanted");
    }
    return crypto::KeyPair::fromSeed(seed);
}

}  // namespace quorate::device
