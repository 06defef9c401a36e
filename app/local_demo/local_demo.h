// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/local_demo/camera_play.h"
#include "core/node/consortium_setup.h"
#include "core/node/node.h"
#include "core/sim/devices/device_fleet.h"

#include <map>

namespace quorate::demo {

// A whole consortium in this process: real nodes with their own keys, stores and sockets on loopback, checkers that vote by
// themselves, and simulated devices. Its folder is its own; everything in it is thrown away with the object.
// Thread-safe unless noted.
class LocalDemo {
public:
    struct Options {
        Path directory;                          // made by found(); must be absent
        std::string self = "acme";               // this member does nothing by itself: somebody sits in front of it
        std::string other;                       // nor this one: a second person sits there; empty: nobody
        std::size_t devices = 2000;
        Milliseconds firstWave{15'000};
        Milliseconds longestWait{60'000};        // between two polls of a device
        Milliseconds thought{4'000};             // that a checker takes before it votes
        bool rollout = true;                     // the gateway of `self` offers the first release ring by ring
        Milliseconds soak{20'000};               // of its first rings
        std::size_t copiedKeys = 1;              // devices whose key a thief has: what they sign is contradicted
    };
    struct Environment {
        Files& files;
        Clock& clock;
        Random& random;
        Log& log;
    };

    // Makes homes and keys of everybody: some seconds.
    [[nodiscard]] static Result<std::unique_ptr<LocalDemo>> found(Options options, Environment environment);
    // Stops what still runs and removes the folder.
    ~LocalDemo();
    LocalDemo(const LocalDemo&) = delete;
    LocalDemo& operator=(const LocalDemo&) = delete;

    // Starts every node; answers once `self` has a settled chain of its own. Model, devices and a first release follow in the
    // background, seen through the node as everything else.
    void start(api::Callback<void> done);
    // Ends devices, checkers and nodes, each within `deadline`.
    void stop(Milliseconds deadline, api::Callback<void> done);

    [[nodiscard]] api::Node& node();             // of `self`
    [[nodiscard]] api::Node& node(const std::string& member);    // which exists
    [[nodiscard]] Path home() const;             // of `self`
    // Firmware to publish by hand: what devices run now, better, fragile and suspicious ones.
    [[nodiscard]] Path firmware() const { return m_options.directory / "firmware"; }
    [[nodiscard]] sim::DeviceFleet::Count devices() const;

private:
    LocalDemo(Options options, Environment environment);

    [[nodiscard]] std::vector<std::string> members() const;
    Status founded();
    Status writeFirmware();
    void run(const api::Callback<void>& done);
    Status startNodes();
    Status beginDevices();
    void publishFirst();
    void rollOut(const ReleaseId& release);
    void watch();
    void judge(const std::string& checker, api::Node& node, const api::Snapshot& snapshot);
    void vote(const std::string& checker, api::Node& node, const api::ReleaseView& release, const CameraPlay::Opinion& opinion);
    void takeFleet();
    Result<Bytes> rebuilt(const std::string& checker, api::Node& node, const api::ReleaseView& release);
    [[nodiscard]] Result<std::vector<device::GatewayAddress>> gateways() const;

    const Options m_options;
    const Environment m_environment;
    const std::unique_ptr<Log> m_othersLog;      // of the nodes whose console this is not
    crypto::SecretBytes m_passphrase;
    std::unique_ptr<sim::DeviceFleet> m_fleet;
    std::map<std::string, std::unique_ptr<api::Node>> m_nodes;
    std::map<std::string, std::map<ReleaseId, Milliseconds>> m_seen;   // by checker: since when
    std::unique_ptr<CameraPlay> m_cameras;       // on m_strand
    mutable std::mutex m_fleetMutex;
    std::atomic<bool> m_stopping{false};
    std::unique_ptr<ThreadStrand> m_strand;      // the play's own: it waits for nodes
    std::unique_ptr<Strand> m_ending;            // stop() must not wait for the play
};

}  // namespace quorate::demo
