// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unpack_confined.h"

#include <charconv>
#include <optional>
#include <cstdio>

namespace quorate::review {
namespace {

constexpr std::size_t argumentCount = 8;

std::optional<std::uint64_t> numberOf(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return value;
}

// Lines "members bytes"; anything else is passed over: the process is not trusted.
class ProgressLines {
public:
    explicit ProgressLines(std::function<void(const UnpackProgress&)> progress) : m_progress(std::move(progress)) {}
    void take(BytesView data)
    {
        for (const auto byte : data) {
            if (byte != '\n') {
                if (m_line.size() < 64) m_line += static_cast<char>(byte);
                continue;
            }
            const auto space = m_line.find(' ');
            if (space != std::string::npos && m_progress) {
                const auto members = numberOf(m_line.substr(0, space));
                const auto bytes = numberOf(m_line.substr(space + 1));
                if (members && bytes) m_progress({*members, *bytes});
            }
            m_line.clear();
        }
    }

private:
    std::function<void(const UnpackProgress&)> m_progress;
    std::string m_line;
};

// "CODE CONTEXT" is all it says on its standard error when it failed knowingly.
Error errorOf(const ProcessResult& result)
{
    if (result.signal != 0) {
        return {ErrorKind::invalid, "review.process.crashed", "signal " + std::to_string(result.signal)};
    }
    std::string text = escapePath(textOf(result.errors).substr(0, 300));
    const auto code = text.find("review.");
    if (result.exitCode == 1 && code == 0) return {ErrorKind::invalid, text.substr(0, text.find_first_of(" \\")), {}};
    return {ErrorKind::io, "review.unpack.failed", text};
}

}  // namespace

Result<Inventory> loadInventory(Files& files, const Path& directory)
{
    // Who wrote it may have left a link or a pipe there.
    auto info = files.info(directory / "index");
    if (!info) return fail(info.error());
    if (info->kind != FileKind::file) return fail(ErrorKind::invalid, "review.inventory.malformed", "index");
    auto bytes = readFile(files, directory / "index", maxInventoryBytes);
    if (!bytes) return fail(bytes.error());
    return Inventory::decode(*bytes);
}

Result<Inventory> unpackConfined(Files& files, const Clock& clock, const UnpackRequest& request, std::stop_token stop)
{
    if (auto removed = files.removeTree(request.directory); !removed) return fail(removed.error());
    if (auto made = files.makeDirectories(request.directory); !made) return fail(made.error());
    ProcessRequest process;
    process.program = request.unpacker;
    const auto& l = request.limits;
    process.arguments = {request.target.string(), request.directory.string()};
    for (const auto value : {l.maxMembers, l.maxBytes, l.maxRatio, l.freeBytes, std::uint64_t{l.maxDepth}, l.maxNameBytes}) {
        process.arguments.push_back(std::to_string(value));
    }
    process.readable = {request.target};
    process.home = request.directory;
    process.limits.time = request.time;
    process.limits.memory = std::uint64_t{4} << 30;
    process.limits.fileSize = request.limits.maxBytes + maxInventoryBytes;
    process.limits.output = 64 * 1024;
    ProgressLines lines(request.progress);
    process.onOutput = [&lines](BytesView data) { lines.take(data); };
    auto done = runConfined(clock, process, stop);
    if (!done && done.error().kind == ErrorKind::cancelled) return fail(ErrorKind::cancelled, "review.unpack.cancelled");
    if (!done) return fail(done.error());
    if (done->exitCode != 0) return fail(errorOf(*done));
    return loadInventory(files, request.directory);
}

int unpackMain(const std::vector<std::string>& arguments)
{
    if (arguments.size() != argumentCount) {
        std::fputs("quorate-unpack is run by quorate and quorated: TARGET DIRECTORY and six limits\n", stderr);
        return 2;
    }
    std::uint64_t numbers[6] = {};
    for (std::size_t i = 0; i < 6; ++i) {
        const auto value = numberOf(arguments[i + 2]);
        if (!value) return 2;
        numbers[i] = *value;
    }
    const UnpackLimits limits{numbers[0], numbers[1], numbers[2] == 0 ? 1 : numbers[2], numbers[3], static_cast<unsigned>(numbers[4]), numbers[5]};
    const auto files = makeSystemFiles();
    const Path directory = arguments[1];
    auto inventory = unpack(*files, arguments[0], directory / "spool", limits, [](const UnpackProgress& p) {
        std::printf("%llu %llu\n", static_cast<unsigned long long>(p.members), static_cast<unsigned long long>(p.bytes));
        std::fflush(stdout);
    });
    if (!inventory) {
        std::fprintf(stderr, "%s %s\n", inventory.error().code.c_str(), inventory.error().context.c_str());
        return 1;
    }
    auto written = writeFileAtomically(*files, directory / "index", inventory->encode(), OpenMode::createPrivate);
    if (!written) {
        std::fprintf(stderr, "%s %s\n", written.error().code.c_str(), written.error().context.c_str());
        return 3;
    }
    return 0;
}

}  // namespace quorate::review
