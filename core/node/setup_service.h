// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/setup.h"
#include "core/base/log.h"
#include "core/crypto/secret.h"

namespace quorate::node {

struct SetupEnvironment {
    Files& files;
    Clock& clock;
    Random& random;
    Log& log;
    Milliseconds patience{10'000};     // with peers that were asked
};

// The implementation of core/api/setup.h. Works on a strand of its own, with a thread; probes have their own threads.
class SetupService : public api::Setup {
public:
    // For who opens the home that was made; empty when none was given.
    [[nodiscard]] virtual crypto::SecretBytes passphrase() const = 0;
    // `drafts`: a folder of this user's, made when it is needed.
    [[nodiscard]] static std::unique_ptr<SetupService> open(Path drafts, SetupEnvironment environment);
};

}  // namespace quorate::node
