// SPDX-License-Identifier: GPL-3.0-or-later
// Applies the frozen deltas, which were made on another machine, and compares; then makes each of them here and compares
// the bytes. Run by packaging/cross.sh.
//   golden_check DIRECTORY
#include "core/base/files.h"
#include "tests/unit/delta/images.h"

#include <cstdio>
#include <string>

using namespace quorate;
using namespace quorate::test;

namespace {

struct Sample {
    const char* name;
    Machine machine;
};

constexpr unsigned newest = 6;  // the version that is written; 5 is still read

constexpr Sample samples[] = {{"x86-64", Machine::x86},
                              {"aarch64", Machine::arm64},
                              {"thumb", Machine::thumb},
                              {"a32", Machine::arm},
                              {"riscv", Machine::riscv}};

bool check(Files& files, const Path& directory, const Sample& sample, int profile, unsigned version)
{
    const Bytes oldImage = program(sample.machine, 0);
    Bytes newImage = program(sample.machine, 16);
    append(newImage, prose(5'000, 56));
    append(newImage, Bytes(oldImage.begin(), oldImage.begin() + 70'000));
    const auto name = "v" + std::to_string(version) + "-" + sample.name + "-profile-" + std::to_string(profile) + ".delta";
    const auto frozen = readFile(files, directory / name, 1 << 16);
    if (!frozen) {
        std::printf("%s: %s\n", name.c_str(), toString(frozen.error()).c_str());
        return false;
    }
    const auto result = applied(oldImage, *frozen);
    if (!result || *result != newImage) {
        std::printf("%s: %s\n", name.c_str(), result ? "another result" : toString(result.error()).c_str());
        return false;
    }
    if (version != newest) return true;
    const auto made = deltaOf(oldImage, newImage, smallChunks(static_cast<delta::Profile>(profile)));
    if (!made || *made != *frozen) {
        std::printf("%s: made here it has other bytes\n", name.c_str());
        return false;
    }
    return true;
}

}  // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("usage: golden_check DIRECTORY\n", stderr);
        return 2;
    }
    const auto files = makeSystemFiles();
    int good = 0;
    int all = 0;
    for (const auto& sample : samples) {
        for (int profile = 0; profile < 4; ++profile) {
            for (unsigned version = 5; version <= newest; ++version, ++all)
                good += check(*files, arguments[1], sample, profile, version) ? 1 : 0;
        }
    }
    std::printf("%d of %d frozen deltas, with pointers of %zu bits\n", good, all, sizeof(void*) * 8);
    return good == all ? 0 : 1;
}
