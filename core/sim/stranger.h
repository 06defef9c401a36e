// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/transport.h"
#include "core/sim/simulated_internet.h"

namespace quorate::sim {

// Somebody with a node key who attacks others over connections of his own: what core/net says on the wire, and worse.
class Stranger {
public:
    enum class Way {
        silent,        // connects, shakes hands, and says nothing
        dribbles,      // a byte now and then of a hello
        garbage,       // noise instead of frames
        badFrames,     // a hello, then frames of unknown kinds, second hellos, wrong lengths
        oversize,      // a hello, then the head of a message that is too large, and as much of it as is taken
        floods,        // a hello, then messages as fast as they are taken
        floodsPings,   // the same with pings
        deaf,          // a hello, messages now and then, and reads nothing
        lies,          // a hello, then addresses of peers that do not exist
    };
    struct Conduct {
        Way way = Way::silent;
        bool allowed = false;      // its key is one of a member's
        std::size_t at = 0;        // the host that it attacks
        std::size_t connections = 1;
    };
    Stranger(SimulatedInternet& internet, std::size_t host, const crypto::PublicKey& key, Conduct conduct, std::uint64_t seed);
    ~Stranger();

    void act();     // from time to time: connects again where it was sent away, and says more
    [[nodiscard]] std::uint64_t sentAway() const { return m_sentAway; }
    [[nodiscard]] std::uint64_t sent() const { return m_sent; }    // bytes that were taken
    [[nodiscard]] const Conduct& conduct() const { return m_conduct; }

private:
    struct Attempt;
    void connect();
    void talk(const std::shared_ptr<Attempt>& attempt);
    void listen(const std::shared_ptr<Attempt>& attempt);
    void drop(const std::shared_ptr<Attempt>& attempt);
    [[nodiscard]] Bytes nextWords(Attempt& attempt);
    [[nodiscard]] Bytes noise(std::size_t size);

    const Conduct m_conduct;
    SeededRandom m_random;
    const std::unique_ptr<net::Transport> m_transport;
    std::vector<std::shared_ptr<Attempt>> m_attempts;
    std::uint64_t m_sentAway = 0;
    std::uint64_t m_sent = 0;
};

}  // namespace quorate::sim
