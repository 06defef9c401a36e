// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/legacy_hashes.h"
#include "core/crypto/pieces.h"
#include "core/crypto/sha256.h"
#include "core/delta/tree.h"
#include "core/gateway/gateway_server.h"
#include "core/ledger/device_request.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/device/device_world.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <mutex>

using namespace quorate;
using namespace quorate::test;

namespace {

// What a node gives a gateway, from the consortium in memory.
class Outside final : public gateway::ReleaseSource,
                      public gateway::DeviceDirectory,
                      public gateway::AcknowledgementSink,
                      public gateway::GatewayStore {
public:
    Outside(Publisher& publisher, const Path& directory) : m_publisher(publisher), m_directory(directory) {}

    void add(const Served& served)
    {
        const std::lock_guard lock(m_mutex);
        m_served.push_back(served);
        for (const auto& [root, bytes] : served.payloads) {
            expect(writeFileAtomically(*m_files, m_directory / root.hex(), bytes), "payload");
        }
    }
    [[nodiscard]] std::vector<ledger::Acknowledgement> acknowledgements() const
    {
        const std::lock_guard lock(m_mutex);
        return m_acknowledgements;
    }

    std::vector<gateway::Candidate> candidates(const ledger::ModelId& model) const override
    {
        const std::lock_guard lock(m_mutex);
        std::vector<gateway::Candidate> found;
        for (const auto& served : m_served) {
            if (served.manifest.model != model) continue;
            for (const auto& target : served.manifest.targets) {
                gateway::Candidate candidate{served.release, target.hardwareClass, target.version, target.rollbackIndex,
                                             target.hash, {}};
                for (const auto& artifact : served.manifest.artifacts) {
                    candidate.artifacts.push_back({artifact.kind, artifact.base, artifact.payload, true});
                }
                found.push_back(std::move(candidate));
            }
        }
        return found;
    }
    std::optional<ledger::ReleaseStatus> status(const ReleaseId& release) const override
    {
        const std::lock_guard lock(m_mutex);
        return m_publisher.ledger.status(release);
    }
    Result<Bytes> bundle(const ReleaseId& release, std::uint64_t from,
                         const std::optional<ledger::EpochPosition>& known) const override
    {
        const std::lock_guard lock(m_mutex);
        auto answer = m_publisher.answer(release, from, known);
        if (!answer) return fail(answer.error());
        return std::visit([](const auto& document) { return document.encode(); }, *answer);
    }
    std::optional<gateway::PayloadFacts> payload(const PiecesRoot& root) const override
    {
        const auto bytes = find(root);
        if (!bytes) return std::nullopt;
        return gateway::PayloadFacts{crypto::payloadRef(*bytes), std::string(32, '0'), std::string(40, '0'),
                                     crypto::sha256(*bytes).hex(), UnixTime{1'700'000'000'000}};
    }
    Result<std::unique_ptr<File>> openPayload(const PiecesRoot& root) const override
    {
        return m_files->open(m_directory / root.hex(), OpenMode::read);
    }
    Result<std::vector<Hash32>> leaves(const PiecesRoot& root) const override
    {
        const auto bytes = find(root);
        if (!bytes) return fail(ErrorKind::notFound, "test.payload", {});
        crypto::PiecesHasher hasher;
        hasher.update(*bytes);
        (void)hasher.finish();
        return hasher.leaves();
    }
    std::optional<gateway::DeviceIdentity> find(std::string_view controllerId) const override
    {
        const auto name = ledger::deviceNameFrom(controllerId);
        if (!name || name->index.value > 2) return std::nullopt;
        return gateway::DeviceIdentity{name->model, name->index, "rev-a",
                                       ledger::DeviceCertificate{name->model, name->index,
                                                                 LedgerFixture::deviceKey(name->index.value).publicKey(),
                                                                 "rev-a", false},
                                       std::nullopt, {}};
    }
    Status take(const ledger::SignedAcknowledgement& acknowledgement) override
    {
        const std::lock_guard lock(m_mutex);
        m_acknowledgements.push_back(acknowledgement.content);
        return {};
    }
    Status write(const std::vector<Change>& changes) override
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& change : changes) {
            if (change.value) m_stored[change.key] = *change.value;
            else m_stored.erase(change.key);
        }
        return {};
    }
    Status each(const std::function<void(const std::string&, BytesView)>& visit) const override
    {
        for (const auto& [key, value] : m_stored) visit(key, value);
        return {};
    }

private:
    std::optional<Bytes> find(const PiecesRoot& root) const
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& served : m_served) {
            if (const auto found = served.payloads.find(root); found != served.payloads.end()) return found->second;
        }
        return std::nullopt;
    }

    Publisher& m_publisher;
    const Path m_directory;
    const std::unique_ptr<Files> m_files = makeSystemFiles();
    mutable std::recursive_mutex m_mutex;
    std::vector<Served> m_served;
    std::vector<ledger::Acknowledgement> m_acknowledgements;
    std::map<std::string, Bytes> m_stored;
};

Bytes contentOf(const Path& path)
{
    const auto files = makeSystemFiles();
    return expect(readFile(*files, path, 64 << 20), path.string());
}

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray errors;
};

// A consortium, a real gateway, and one device as a folder with the real programs.
struct World {
    Publisher publisher;
    TemporaryDirectory folder;
    Outside outside{publisher, folder.path() / "payloads"};
    std::unique_ptr<Files> files = makeSystemFiles();
    std::unique_ptr<Clock> clock = makeSystemClock();
    std::unique_ptr<Random> random = makeSystemRandom();
    NullLog log;
    std::unique_ptr<gateway::GatewayServer> server;
    Path config = folder / "device.json";

    World()
    {
        expect(files->makeDirectories(folder / "payloads"), "folder");
        gateway::GatewayOptions options;
        options.consortium = publisher.ledger.consortium();
        options.listen = {"127.0.0.1", 0};
        server = gateway::makeGatewayServer(options, publisher.ledger.gateways[0].key(ledger::KeyPurpose::node),
                                            {outside, outside, outside, outside, *clock, *random, log, {}});
        expect(server->start(), "gateway");
        expect(writeFileAtomically(*files, folder / "anchor", publisher.ledger.anchor().encode()), "anchor");
        expect(writeFileAtomically(*files, folder / "key", LedgerFixture::deviceKey(0).seed().view(),
                                   OpenMode::createPrivate),
               "key");
        writeConfig("[]");
    }
    void writeConfig(const std::string& capabilities)
    {
        const auto& member = publisher.ledger.gateways[0];
        const std::string text =
            "{\"directory\":\"device\",\"trustAnchor\":\"anchor\",\"identity\":\"key\",\"device\":0,\"hardwareClass\":\"rev-a\","
            "\"pollSeconds\":1,\"metricsFile\":\"metrics.txt\",\"capabilities\":" + capabilities +
            ",\"gateways\":[{\"url\":\"https://127.0.0.1:" + std::to_string(server->listening().port) + "\",\"nodeKey\":\"" +
            member.key(ledger::KeyPurpose::node).publicKey().hex() + "\",\"member\":\"" + member.id().slug +
            "\",\"transactionKey\":\"" + member.key(ledger::KeyPurpose::transaction).id().hex() + "\"}]}";
        expect(writeFileAtomically(*files, config, bytesOf(text)), "config");
    }
    [[nodiscard]] Ran run(const Path& program, const QStringList& arguments) const
    {
        QProcess process;
        process.start(QString::fromStdString(program.string()), arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {-1, process.readAllStandardOutput(), "did not end\n" + process.readAllStandardError()};
        }
        const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode();
        return {code, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] Ran device(QStringList arguments) const
    {
        arguments << "--config" << QString::fromStdString(config.string());
        return run(QUORATE_DEVICE, arguments);
    }
    [[nodiscard]] QJsonObject status() const
    {
        return QJsonDocument::fromJson(device({"status", "--json"}).out).object();
    }
    [[nodiscard]] QString installed() const { return status()["installed"].toObject()["version"].toString(); }
    void publishImage(const std::string& version, const Bytes& image, const Bytes& base)
    {
        Publisher::Wish wish;
        wish.version = version;
        wish.image = image;
        wish.base = base;
        wish.chunkSize = delta::Options().chunkSize;  // as a vendor builds it
        outside.add(publisher.publishApproved(wish));
    }
};

}  // namespace

// The real programs, a real gateway, real sockets and files.
class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void updatesTheVeryProgramThatItRuns()
    {
        World w;
        const auto provisioned = w.device({"provision", "--image", QUORATE_DEVICE, "--version", "1.0.0"});
        QVERIFY2(provisioned.code == 0, provisioned.errors.constData());
        QCOMPARE(w.device({"provision", "--image", QUORATE_DEVICE, "--version", "1.0.0"}).code,
                 static_cast<int>(ErrorKind::conflict));

        // Nothing is offered: the agent says so by ending well.
        const auto idle = w.device({"boot", "--once"});
        QVERIFY2(idle.code == 0, idle.errors.constData());

        w.publishImage("1.1.0", contentOf(QUORATE_DEVICE_PLUS), contentOf(QUORATE_DEVICE));
        const auto booted = w.device({"boot", "--once"});
        QVERIFY2(booted.code == 0, booted.errors.constData());
        QCOMPARE(w.installed(), QString("1.1.0"));
        QCOMPARE(contentOf(w.folder / "device" / "current"), contentOf(QUORATE_DEVICE_PLUS));
        auto acks = w.outside.acknowledgements();
        QCOMPARE(acks.size(), std::size_t{1});
        QVERIFY(acks[0].outcome == ledger::Outcome::positive);
        // What runs now can what the old one could not.
        const auto version = w.run(w.folder / "device" / "current", {"--version"});
        for (const QStringList& asked : {QStringList{"--help"}, QStringList{"status", "--help"}, QStringList{"provision", "--help"}}) {
            const auto help = w.run(w.folder / "device" / "current", asked);
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains("provision --config FILE"));
        }
        QCOMPARE(version.out, QByteArray("quorate-device-plus 1.1.0\n"));
        QVERIFY(w.files->info(w.folder / "metrics.txt")->kind == FileKind::file);

        // A good release whose boot check demands what this device has not.
        w.publishImage("1.3.0", contentOf(QUORATE_DEVICE_STRICT), contentOf(QUORATE_DEVICE_PLUS));
        const auto back = w.device({"boot", "--once"});
        QVERIFY2(back.code == 0, back.errors.constData());
        QVERIFY2(back.errors.contains("device.capability.missing"), back.errors.constData());
        QCOMPARE(w.installed(), QString("1.1.0"));
        acks = w.outside.acknowledgements();
        QCOMPARE(acks.size(), std::size_t{2});
        QVERIFY(acks[1].outcome == ledger::Outcome::negative);
        QCOMPARE(acks[1].reason, std::string("device.boot-check.failed"));
        QCOMPARE(contentOf(w.folder / "device" / "current"), contentOf(QUORATE_DEVICE_PLUS));

        // On a device that has it, the next such release stays.
        w.writeConfig("[\"watchdog\"]");
        Bytes next = contentOf(QUORATE_DEVICE_STRICT);
        append(next, bytesOf("another build"));
        w.publishImage("1.4.0", next, contentOf(QUORATE_DEVICE_PLUS));
        QCOMPARE(w.device({"boot", "--once"}).code, 0);
        QCOMPARE(w.installed(), QString("1.4.0"));
        QCOMPARE(w.outside.acknowledgements().size(), std::size_t{3});
        QVERIFY(w.outside.acknowledgements().back().outcome == ledger::Outcome::positive);
        QCOMPARE(w.status()["acknowledgementsWaiting"].toInt(), 0);
    }

    void goesBackFromAnImageThatIsNoProgram()
    {
        World w;
        QCOMPARE(w.device({"provision", "--image", QUORATE_DEVICE, "--version", "1.0.0"}).code, 0);
        w.publishImage("1.1.0", noise(3, 200'000), contentOf(QUORATE_DEVICE));
        const auto booted = w.device({"boot", "--once"});
        QVERIFY2(booted.code == 0, booted.errors.constData());
        QCOMPARE(w.installed(), QString("1.0.0"));
        QVERIFY2(w.outside.acknowledgements().size() == 1, (booted.out + booted.errors).constData());
        QCOMPARE(w.outside.acknowledgements()[0].reason, std::string("device.boot-check.not-started"));
    }

    void updatesATree()
    {
        World w;
        const Path tree = w.folder / "tree";
        const auto write = [&](const char* name, const std::string& text, std::uint32_t permissions) {
            expect(w.files->makeDirectories((tree / name).parent_path()), "folder");
            expect(writeFileAtomically(*w.files, tree / name, bytesOf(text)), name);
            expect(w.files->setPermissions(tree / name, permissions), name);
        };
        const auto archive = [&] {
            auto source = expect(delta::TreeSource::open(*w.files, tree), "tree");
            Bytes bytes(expect(source->size(), "size"));
            expect(delta::readExactly(*source, 0, bytes), "archive");
            return bytes;
        };
        write("bin/check", "#!/bin/sh\ntest -f data/old\n", 0755);
        write("data/old", "old", 0644);
        write("data/moved", "moved", 0644);
        QCOMPARE(w.device({"provision", "--tree", QString::fromStdString(tree.string()), "--version", "1.0.0",
                           "--boot-check", "bin/check"}).code, 0);
        const auto before = archive();
        write("bin/check", "#!/bin/sh\ntest -f data/new\n", 0755);
        write("data/new", "new", 0600);
        expect(w.files->remove(tree / "data/old"), "remove");
        expect(w.files->rename(tree / "data/moved", tree / "data/there"), "rename");
        expect(w.files->makeLink(tree / "data/link", "there"), "link");
        Publisher::Wish wish;
        wish.version = "1.1.0";
        wish.image = archive();
        wish.base = before;
        wish.change = [](ledger::Manifest& manifest) {
            manifest.targets.front().kind = ledger::TargetKind::tree;
            manifest.targets.front().bootCheck = "bin/check";
        };
        w.outside.add(w.publisher.publishApproved(wish));
        const auto booted = w.device({"boot", "--once"});
        QVERIFY2(booted.code == 0, booted.errors.constData());
        QVERIFY2(w.installed() == "1.1.0", (booted.out + booted.errors).constData());
        const Path current = w.folder / "device" / "current";
        QCOMPARE(contentOf(current / "data" / "link"), toBytes(bytesOf("moved")));
        QCOMPARE(w.files->info(current / "data" / "new")->permissions, 0600u);
        QVERIFY(w.files->info(current / "data" / "old")->kind == FileKind::absent);
        QVERIFY(w.outside.acknowledgements().back().outcome == ledger::Outcome::positive);

        // Its boot check fails: back to the tree of before.
        write("bin/check", "#!/bin/sh\nexit 7\n", 0755);
        wish.version = "1.2.0";
        wish.base = wish.image;
        wish.image = archive();
        w.outside.add(w.publisher.publishApproved(wish));
        QCOMPARE(w.device({"boot", "--once"}).code, 0);
        QCOMPARE(w.installed(), QString("1.1.0"));
        QCOMPARE(w.outside.acknowledgements().back().reason, std::string("device.boot-check.failed"));
        QVERIFY(w.files->info(current / "data" / "new")->kind == FileKind::file);
    }

    void explainsItselfOnTheCommandLine()
    {
        World w;
        QCOMPARE(w.run(QUORATE_DEVICE, {"--self-test"}).code, 0);
        QCOMPARE(w.run(QUORATE_DEVICE, {"nonsense"}).code, static_cast<int>(ErrorKind::invalid));
        QCOMPARE(w.run(QUORATE_DEVICE, {"run"}).code, static_cast<int>(ErrorKind::invalid));
        QCOMPARE(w.device({"run", "--once"}).code, static_cast<int>(ErrorKind::notFound));  // not provisioned
        QCOMPARE(w.device({"provision", "--image", QUORATE_DEVICE, "--version", "1.0.0"}).code, 0);
        w.publishImage("1.1.0", contentOf(QUORATE_DEVICE_PLUS), contentOf(QUORATE_DEVICE));
        const auto release = w.outside.candidates(LedgerFixture::model()).front().release;
        const auto bundle = expect(w.outside.bundle(release, 0, std::nullopt), "bundle");
        const Path file = w.folder / "bundle";
        expect(writeFileAtomically(*w.files, file, bundle), "bundle");
        const auto verified = w.device({"verify", QString::fromStdString(file.string()), "--json"});
        QVERIFY2(verified.code == 0, verified.errors.constData());
        QVERIFY(QJsonDocument::fromJson(verified.out).object()["passed"].toBool());
        Bytes spoiled = bundle;
        spoiled[spoiled.size() / 2] ^= 1;
        expect(writeFileAtomically(*w.files, file, spoiled), "bundle");
        QVERIFY(w.device({"verify", QString::fromStdString(file.string())}).code != 0);
        // The larger build's own commands.
        expect(writeFileAtomically(*w.files, file, bundle), "bundle");
        const auto inspected = w.run(QUORATE_DEVICE_PLUS, {"inspect", QString::fromStdString(file.string()), "--json"});
        QVERIFY2(inspected.code == 0, inspected.errors.constData());
        QCOMPARE(QJsonDocument::fromJson(inspected.out).object()["manifest"].toObject()["release"].toString(),
                 QString::fromStdString(release.hex()));
        const Path archive = w.folder / "support.tar.xz";
        const auto looked = w.run(QUORATE_DEVICE_PLUS,
                                  {"diagnostics", "--config", QString::fromStdString(w.config.string()), "--save",
                                   QString::fromStdString(archive.string())});
        QVERIFY2(looked.out.contains("reached, and it holds the configured key"), looked.out.constData());
        const auto listed = w.run("/usr/bin/python3", {"-c", "import sys,tarfile; print(tarfile.open(sys.argv[1]).getnames())",
                                                       QString::fromStdString(archive.string())});
        QVERIFY2(listed.out.contains("state.json"), listed.errors.constData());
        QVERIFY(!listed.out.contains("key"));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
