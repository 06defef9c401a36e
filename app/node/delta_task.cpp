// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/delta_task.h"

#include "app/node/output.h"
#include "core/base/thread_strand.h"
#include "core/delta/mapped_source.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <cstdio>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace quorate::app {
namespace {

constexpr Milliseconds quietAtFirst{1'000};    // work that is over by then needs no progress in a log
constexpr Milliseconds betweenLines{2'000};
constexpr Milliseconds betweenUpdates{100};    // on a terminal

std::string timeText(std::uint64_t seconds)
{
    if (seconds < 60) return std::to_string(seconds) + " s";
    std::string text = std::to_string(seconds / 60);
    text += seconds % 60 < 10 ? ":0" : ":";
    text += std::to_string(seconds % 60);
    text += " min";
    return text;
}

}  // namespace

StopOnSignal::StopOnSignal()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
    if (::pthread_sigmask(SIG_BLOCK, &signals, &m_before) != 0) return;
    m_signals = ::signalfd(-1, &signals, SFD_CLOEXEC);
    m_wake = ::eventfd(0, EFD_CLOEXEC);
    m_watcher = makeThreadStrand("signals");
    m_watcher->post([this] {
        std::array<pollfd, 2> either{pollfd{m_signals, POLLIN, 0}, pollfd{m_wake, POLLIN, 0}};
        while (::poll(either.data(), either.size(), -1) < 0 && errno == EINTR) {}
        signalfd_siginfo taken{};
        if ((either[0].revents & POLLIN) == 0 || ::read(m_signals, &taken, sizeof taken) != sizeof taken) return;
        m_stop.request_stop();
    });
}

StopOnSignal::~StopOnSignal()
{
    if (!m_watcher) return;
    const std::uint64_t one = 1;
    if (::write(m_wake, &one, sizeof one) != sizeof one) m_stop.request_stop();
    m_watcher.reset();
    ::close(m_wake);
    ::close(m_signals);
    ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

ProgressLine::ProgressLine(Desk& desk, std::string what, Talk talk)
    : m_desk(desk),
      m_what(std::move(what)),
      m_talk(desk.json && talk == Talk::little ? Talk::none : talk),
      m_terminal(::isatty(STDERR_FILENO) == 1),
      m_began(desk.clock().monotonic()),
      m_said(m_began - betweenLines)
{
}

ProgressLine::~ProgressLine()
{
    if (m_open) std::fputs("\r\033[K", stderr);
}

void ProgressLine::announce(const delta::Estimate& estimate, unsigned threads)
{
    if (m_talk == Talk::none || m_desk.json || (m_talk == Talk::little && !m_terminal && estimate.seconds < 10)) return;
    const std::string line = m_what + ": about " + timeText(estimate.seconds) + " on " + std::to_string(threads) +
                             (threads == 1 ? " thread, " : " threads, ") + sizeText(estimate.memory) + " of memory\n";
    std::fputs(line.c_str(), stderr);
}

void ProgressLine::operator()(std::string_view stage, std::uint64_t done, std::uint64_t total)
{
    if (m_talk == Talk::none) return;
    const auto now = m_desk.clock().monotonic();
    const auto elapsed = now - m_began;
    if (now - m_said < (m_terminal ? betweenUpdates : betweenLines)) return;
    if (m_talk == Talk::little && !m_terminal && elapsed < quietAtFirst) return;
    m_said = now;
    if (m_desk.json) {
        const Json line{{"progress", {{"stage", stage}, {"done", done}, {"total", total}, {"milliseconds", elapsed.count()}}}};
        std::fputs((line.dump() + "\n").c_str(), stderr);
    } else if (m_terminal) {
        std::fprintf(stderr, "\r%s\033[K", textOf(stage, done, total, elapsed).c_str());
        m_open = true;
    } else {
        std::fprintf(stderr, "%s\n", textOf(stage, done, total, elapsed).c_str());
    }
    std::fflush(stderr);
}

std::string ProgressLine::textOf(std::string_view stage, std::uint64_t done, std::uint64_t total,
                                 Milliseconds elapsed) const
{
    const auto share = total == 0 ? 1.0 : static_cast<double>(std::min(done, total)) / static_cast<double>(total);
    const auto seconds = static_cast<double>(elapsed.count()) / 1000.0;
    std::string line = m_what + " (" + std::string(stage) + "): " + std::to_string(static_cast<int>(share * 100.0)) + " %";
    if (seconds > 0.5 && done > 0) {
        line += ", " + sizeText(static_cast<std::uint64_t>(static_cast<double>(done) / seconds)) + "/s, " +
                timeText(static_cast<std::uint64_t>(seconds * (1.0 - share) / share + 0.5)) + " left";
    }
    return line;
}

// Not getrusage(): what it tells is at least what the process had that started this one.
std::uint64_t peakMemory(Files& files)
{
    constexpr std::string_view name = "VmHWM:";  // in KiB, after blanks
    auto file = files.open("/proc/self/status", OpenMode::read);
    if (!file) return 0;
    Bytes status(8192);
    const auto size = (*file)->readAt(0, status);
    if (!size) return 0;
    const auto text = textOf(BytesView(status).first(*size));
    auto at = text.find(name);
    if (at == std::string_view::npos) return 0;
    at = text.find_first_not_of(" \t", at + name.size());
    std::uint64_t kib = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) kib = kib * 10 + static_cast<std::uint64_t>(text[at] - '0');
    return kib * 1024;
}

Result<Image> openImage(Files& files, const Path& path, Use use)
{
    auto info = files.info(path);
    if (!info) return fail(info.error());
    std::error_code broken;
    const Path real = info->kind == FileKind::link ? std::filesystem::canonical(path, broken) : path;
    if (info->kind == FileKind::link) {
        if (broken) return fail(ErrorKind::notFound, "node.target.missing", path.string());
        info = files.info(real);
        if (!info) return fail(info.error());
    }
    Image image;
    if (info->kind == FileKind::directory) {
        auto tree = delta::TreeSource::open(files, real);
        if (!tree) return fail(tree.error());
        image.isTree = true;
        image.source = std::move(*tree);
    } else if (info->kind == FileKind::file) {
        constexpr std::uint64_t large = std::uint64_t{64} << 20;
        if (use == Use::make && info->size >= large) {
            auto file = delta::MappedSource::open(real);
            if (!file) return fail(file.error());
            image.source = std::move(*file);
        } else {
            auto file = delta::FileSource::open(files, real);
            if (!file) return fail(file.error());
            image.source = std::move(*file);
        }
    } else {
        return fail(ErrorKind::notFound, "node.target.missing", path.string());
    }
    auto size = image.source->size();
    if (!size) return fail(size.error());
    image.size = *size;
    return image;
}

Status ImageOutput::openFile()
{
    auto file = m_files.open(m_path, OpenMode::create);
    if (!file) return fail(file.error());
    m_file = std::move(*file);
    return {};
}

// The decoder's first piece holds all that a tree begins with, unless the whole image is shorter.
Status ImageOutput::write(std::uint64_t offset, BytesView data)
{
    if (!m_file && !m_tree) {
        if (m_isTree ? *m_isTree : delta::looksLikeTree(data)) {
            m_tree = std::make_unique<delta::TreeSink>(m_files, m_path);
        } else if (auto opened = openFile(); !opened) {
            return opened;
        }
    }
    return m_tree ? m_tree->write(data) : m_file->writeAt(offset, data);
}

Status ImageOutput::finish()
{
    if (m_tree) {
        auto finished = m_tree->finish();
        return finished ? Status{} : fail(finished.error());
    }
    if (!m_file) {
        if (auto opened = openFile(); !opened) return opened;
    }
    return m_syncs ? m_file->sync() : Status{};
}

}  // namespace quorate::app
