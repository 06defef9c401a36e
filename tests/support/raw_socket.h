// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <utility>

namespace quorate::test {

// A TCP connection to a port on 127.0.0.1 that says whatever it is told: for attacks on our servers. Blocking, with a
// limit of 20 seconds for each operation.
class RawSocket {
public:
    explicit RawSocket(std::uint16_t port);
    ~RawSocket();
    RawSocket(RawSocket&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    RawSocket(const RawSocket&) = delete;
    RawSocket& operator=(const RawSocket&) = delete;

    [[nodiscard]] bool connected() const { return m_handle >= 0; }
    bool send(BytesView data);  // all of it; false when the other side has closed
    bool send(std::string_view text) { return send(bytesOf(text)); }
    void endSending();          // FIN, and go on reading
    [[nodiscard]] std::string receive(std::size_t atMost = 64 * 1024);  // what comes next; empty: closed, or nothing in time
    [[nodiscard]] std::string receiveUntil(std::string_view end);       // up to and with `end`, or what came before closing
    [[nodiscard]] std::string receiveExactly(std::size_t size);         // less: closed
    [[nodiscard]] std::string receiveAll();                             // until the other side closes
    [[nodiscard]] bool closedByPeer();  // waits for it and discards what comes before

private:
    int m_handle = -1;
    std::string m_buffer;  // received and not asked for yet
    [[nodiscard]] bool fill();
};

}  // namespace quorate::test
