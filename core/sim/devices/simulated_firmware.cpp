// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/devices/simulated_firmware.h"

#include "core/sim/seeded_random.h"

#include <algorithm>
#include <charconv>

namespace quorate::sim {
namespace {

constexpr std::string_view firstLine = "quorate simulated firmware";
constexpr std::size_t maxHeader = 1024;
constexpr std::size_t block = 256;               // of the filling; one in eight changes from build to build

std::string_view takeLine(std::string_view& text)
{
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

}  // namespace

SimulatedFirmware SimulatedFirmware::parse(BytesView image)
{
    SimulatedFirmware firmware;
    std::string_view text = textOf(image.first(std::min(image.size(), maxHeader)));
    if (takeLine(text) != firstLine) return firmware;
    for (std::string_view line = takeLine(text); !line.empty(); line = takeLine(text)) {
        const auto blank = line.find(' ');
        const std::string_view name = line.substr(0, blank);
        const std::string_view value = blank == std::string_view::npos ? std::string_view() : line.substr(blank + 1);
        if (name == "version") firmware.version = value;
        if (name == "remark") firmware.remark = value;
        if (name == "boot-failures") std::from_chars(value.data(), value.data() + value.size(), firmware.bootFailures);
    }
    return firmware;
}

Bytes SimulatedFirmware::image(std::size_t size, std::uint64_t build) const
{
    std::string header(firstLine);
    header += "\nversion ";
    header += version;
    header += "\nboot-failures ";
    header += std::to_string(bootFailures);
    if (!remark.empty()) {
        header += "\nremark ";
        header += remark;
    }
    header += "\n\n";
    Bytes image(header.begin(), header.end());
    std::uint64_t number = 0;
    while (image.size() < size) {
        Bytes filling(std::min(block, size - image.size()));
        SeededRandom(number % 8 == build % 8 ? number + (build << 32) : number).fill(filling);
        image.insert(image.end(), filling.begin(), filling.end());
        ++number;
    }
    return image;
}

bool SimulatedFirmware::failsOn(std::uint64_t device) const
{
    std::uint64_t salt = device;
    for (const char c : version) salt = salt * 131 + static_cast<unsigned char>(c);
    return SeededRandom(salt).below(1000) < bootFailures;
}

}  // namespace quorate::sim
