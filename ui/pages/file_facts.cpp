// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/file_facts.h"

#include "ui/pages/new_release_page.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace quorate::pages {
namespace {

constexpr qint64 headSize = 64 * 1024;
constexpr int mostThreads = 4;
constexpr int mostFacts = 256;
constexpr qint64 freshMs = 250;          // a file that is being written is not looked at more often
constexpr int lateMs = 1000;

qint64 now()
{
    return QDeadlineTimer::current().deadline();
}

}  // namespace

FileFact readFileFact(const QString& path)
{
    FileFact fact;
    const QFileInfo info(path);
    fact.known = true;
    fact.exists = info.exists();
    if (!fact.exists) return fact;
    fact.directory = info.isDir();
    fact.inhabited = fact.directory && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    fact.file = info.isFile();
    fact.version = versionIn(path);
    if (!fact.file) return fact;
    fact.size = info.size();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fact;
    const QByteArray head = file.read(headSize);
    fact.kind = imageKind(head);
    fact.document = documentKind(head);
    return fact;
}

// What the threads share with the one that asks. They outlive it when a file system holds them.
struct FileFacts::Shared {
    std::mutex lock;
    std::condition_variable ended;
    FileFacts* owner = nullptr;          // null: it is gone
    Reader reader;
    std::deque<QString> wanted;
    int threads = 0;

    static void run(const std::shared_ptr<Shared>& shared)
    {
        std::unique_lock held(shared->lock);
        while (shared->owner != nullptr && !shared->wanted.empty()) {
            const QString path = shared->wanted.front();
            shared->wanted.pop_front();
            held.unlock();
            const FileFact fact = shared->reader(path);
            held.lock();
            if (auto* owner = shared->owner) {
                QMetaObject::invokeMethod(owner, [owner, path, fact] { owner->take(path, fact); }, Qt::QueuedConnection);
            }
        }
        --shared->threads;
        shared->ended.notify_all();
    }
};

FileFacts::FileFacts(QObject* parent, Reader reader) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
    m_shared->reader = std::move(reader);
}

FileFacts::~FileFacts()
{
    std::unique_lock held(m_shared->lock);
    m_shared->owner = nullptr;
    m_shared->wanted.clear();
    m_shared->ended.wait_for(held, std::chrono::seconds(1), [this] { return m_shared->threads == 0; });
}

FileFact FileFacts::of(const QString& path)
{
    FileFact none;
    none.known = true;
    if (path.isEmpty()) return none;
    ask(path);
    return m_facts.value(path);
}

void FileFacts::tell(const QString& path, const QObject* context, std::function<void(const FileFact&)> done)
{
    m_told[path] += [guard = QPointer(context), done = std::move(done)](const FileFact& fact) {
        if (guard) done(fact);
    };
    ask(path);
}

void FileFacts::ask(const QString& path)
{
    if (m_pending.contains(path)) return;
    m_pending.insert(path);
    const qint64 rest = m_taken.contains(path) ? m_taken.value(path) + freshMs - now() : 0;
    if (rest > 0) return QTimer::singleShot(rest, this, [this, path] { look(path); });
    look(path);
    if (m_facts.value(path).known) return;
    QTimer::singleShot(lateMs, this, [this, path] {
        if (m_facts.value(path).known || !m_pending.contains(path)) return;
        m_facts[path].late = true;
        Q_EMIT changed(path);
    });
}

void FileFacts::look(const QString& path)
{
    const std::lock_guard held(m_shared->lock);
    m_shared->wanted.push_back(path);
    if (m_shared->threads == mostThreads) return;
    ++m_shared->threads;
    std::thread([shared = m_shared] { Shared::run(shared); }).detach();
}

void FileFacts::take(const QString& path, const FileFact& fact)
{
    m_pending.remove(path);
    if (m_facts.size() > mostFacts) {
        m_facts.clear();
        m_taken.clear();
    }
    m_taken[path] = now();
    const bool other = m_facts.value(path) != fact;
    m_facts[path] = fact;
    const auto waiting = m_told.take(path);
    for (const auto& done : waiting) done(fact);
    if (other) Q_EMIT changed(path);
}

}  // namespace quorate::pages
