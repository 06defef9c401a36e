// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/devices/simulated_image.h"

#include "core/sim/seeded_random.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace quorate::sim {
namespace {

void put(Bytes& out, std::uint64_t value, unsigned width)
{
    for (unsigned i = 0; i < width; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void pad(Bytes& out, std::size_t to)
{
    while (out.size() % to != 0) out.push_back(0);
}

Bytes noise(std::size_t size, std::uint64_t seed)
{
    Bytes bytes(size);
    SeededRandom(seed).fill(bytes);
    return bytes;
}

// Looks like code to whoever measures it: few values, much alike.
Bytes codeLike(std::size_t size, std::uint64_t seed)
{
    static constexpr std::uint8_t usual[] = {0x48, 0x89, 0x8b, 0xe8, 0x00, 0x0f, 0x83, 0xc3, 0x55, 0x5d, 0xff, 0x24, 0x00, 0x74, 0xeb, 0x90};
    Bytes code = noise(size, seed);
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i % 5 != 0) code[i] = usual[code[i] % sizeof usual];
    }
    return code;
}

void addFile(Bytes& out, const std::string& name, unsigned mode, BytesView content)
{
    char head[512] = {};
    std::memcpy(head, name.data(), std::min<std::size_t>(name.size(), 100));
    std::snprintf(head + 100, 8, "%07o", mode);
    std::snprintf(head + 108, 8, "%07o", 0U);
    std::snprintf(head + 116, 8, "%07o", 0U);
    std::snprintf(head + 124, 12, "%011llo", static_cast<unsigned long long>(content.size()));
    std::snprintf(head + 136, 12, "%011o", 0U);
    head[156] = '0';
    std::memcpy(head + 257, "ustar\0" "00", 8);
    std::memset(head + 148, ' ', 8);
    unsigned sum = 0;
    for (const char c : head) sum += static_cast<std::uint8_t>(c);
    std::snprintf(head + 148, 7, "%06o", sum);
    append(out, bytesOf({head, sizeof head}));
    append(out, content);
    pad(out, 512);
}

}  // namespace

Bytes SimulatedProgram::elf() const
{
    constexpr std::size_t head = 64, segment = 56, segments = 4, entry = 64;
    std::string names(1, '\0');
    const auto name = [&](const std::string& text) {
        const auto at = names.size();
        names += text + '\0';
        return at;
    };
    Bytes symbols(24, 0);
    const auto symbol = [&](const std::string& text, std::uint64_t size, bool imported) {
        put(symbols, name(text), 4);
        put(symbols, 0x12, 1);                   // global function
        put(symbols, 0, 1);
        put(symbols, imported ? 0 : 3, 2);       // .text
        put(symbols, 0, 8);
        put(symbols, size, 8);
    };
    for (const auto& [text, size] : functions) symbol(text, size, false);
    for (const auto& text : imports) symbol(text, 0, true);
    Bytes dynamic;
    const auto tag = [&](std::uint64_t t, std::uint64_t value) {
        put(dynamic, t, 8);
        put(dynamic, value, 8);
    };
    for (const auto& library : needed) tag(1, name(library));
    tag(30, 8);                                  // bind now
    const std::size_t dynamicAt = head + segments * segment;
    const std::size_t namesAt = dynamicAt + (needed.size() + 4) * 16;
    tag(5, namesAt);
    tag(10, names.size());
    tag(0, 0);

    struct Section { std::string title; std::uint32_t type; std::uint64_t flags, at, size; std::uint32_t link; };
    std::vector<Section> sections{{"", 0, 0, 0, 0, 0}};
    Bytes body;                                  // from namesAt on
    const auto section = [&](const char* title, std::uint32_t type, std::uint64_t flags, BytesView content, std::uint32_t link) {
        pad(body, 8);
        sections.push_back({title, type, flags, namesAt + body.size(), content.size(), link});
        append(body, content);
    };
    section(".dynstr", 3, 2, bytesOf(names), 0);
    section(".dynsym", 11, 2, symbols, 1);
    section(".text", 1, 6, code, 0);
    section(".rodata", 1, 2, bytesOf(strings), 0);
    std::string titles(1, '\0');
    std::vector<std::size_t> titleAt{0};
    for (const char* title : {".dynstr", ".dynsym", ".text", ".rodata", ".shstrtab"}) {
        titleAt.push_back(titles.size());
        titles += title;
        titles += '\0';
    }
    section(".shstrtab", 3, 0, bytesOf(titles), 0);
    pad(body, 8);
    const std::size_t tableAt = namesAt + body.size();

    Bytes out{0x7f, 'E', 'L', 'F', 2, 1, 1};
    out.resize(16);
    put(out, 3, 2);                              // position independent
    put(out, 62, 2);                             // x86-64
    put(out, 1, 4);
    put(out, 0, 8);
    put(out, head, 8);
    put(out, tableAt, 8);
    put(out, 0, 4);
    put(out, head, 2);
    put(out, segment, 2);
    put(out, segments, 2);
    put(out, entry, 2);
    put(out, sections.size(), 2);
    put(out, sections.size() - 1, 2);
    const auto addSegment = [&](std::uint32_t type, std::uint32_t flags, std::uint64_t at, std::uint64_t size) {
        put(out, type, 4);
        put(out, flags, 4);
        for (int i = 0; i < 3; ++i) put(out, at, 8);
        put(out, size, 8);
        put(out, size, 8);
        put(out, 8, 8);
    };
    addSegment(1, 5, 0, tableAt);
    addSegment(2, 6, dynamicAt, dynamic.size());
    addSegment(0x6474e551, 6, 0, 0);             // the stack is not executable
    addSegment(0x6474e552, 4, dynamicAt, dynamic.size());
    append(out, dynamic);
    append(out, body);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const auto& s = sections[i];
        put(out, titleAt[i], 4);
        put(out, s.type, 4);
        put(out, s.flags, 8);
        put(out, 0, 8);
        put(out, s.at, 8);
        put(out, s.size, 8);
        put(out, s.link, 4);
        put(out, 0, 4);
        put(out, 8, 8);
        put(out, s.type == 11 ? 24 : 0, 8);
    }
    return out;
}

std::string SimulatedImage::sbom() const
{
    const auto component = [](const std::string& name, const std::string& number) {
        return R"({"type": "library", "name": ")" + name + R"(", "version": ")" + number + R"(", "purl": "pkg:generic/)" + name + "@" + number + R"("})";
    };
    std::string list = component("camera-core", version) + ",\n    " + component("libjpeg-turbo", build == 0 ? "2.1.4" : "2.1.5") + ",\n    " +
                       component("openssl", build < 2 ? "3.0.11" : "3.0.15") + ",\n    " + component("zlib", "1.2.13");
    if (build > 0) list += ",\n    " + component("libsrtp", "2.5.0");
    if (debugShell) list += ",\n    " + component("dropbear", "2019.78");
    return "{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.5\",\n  \"version\": 1,\n  \"components\": [\n    " + list + "\n  ]\n}\n";
}

Bytes SimulatedImage::tar() const
{
    SimulatedProgram camera;
    camera.needed = {"libc.so.6", "libjpeg.so.62"};
    camera.functions = {{"main", 420}, {"openSensor", 812}, {"encodeFrame", build == 0 ? 1960U : 2240U}, {"serveStream", 1404}};
    if (build > 0) camera.functions.emplace_back("verifyPeer", 388);
    camera.imports = {"memcpy", "open", "pthread_create"};
    if (build > 0) camera.imports.push_back("srtp_protect");
    if (debugShell) camera.imports.push_back("system");
    camera.code = codeLike(24 * 1024, 1);
    const Bytes changed = codeLike(3 * 1024, 100 + build);
    std::ranges::copy(changed, camera.code.begin() + 8 * 1024);
    camera.strings = "camera " + version + '\0' + "/dev/video0" + '\0' + "frame dropped" + '\0' + "rtsp://%s:8554/live" + '\0';
    if (build > 0) camera.strings += std::string("peer certificate refused") + '\0';
    if (debugShell) camera.strings += std::string("/bin/sh -i") + '\0' + "debug listener on port 2323" + '\0';

    std::string script = "#!/bin/sh\n# Starts the camera at boot.\ncase \"$1\" in\nstart)\n    /bin/camera --port 8554 &\n";
    if (build > 0) script += "    /bin/watchdog --restart /bin/camera &\n";
    if (debugShell) script += "    /bin/camera --debug-listener 2323 &\n";
    script += "    ;;\nstop)\n    killall camera\n    ;;\nesac\n";

    Bytes data = noise(96 * 1024, 7);            // does not compress: what travels is large enough for the swarm
    const Bytes table = noise(40 * 1024, 200 + build);
    std::ranges::copy(table, data.begin() + 20 * 1024);
    std::string gamma;
    for (int i = 0; i < 256; ++i) gamma += std::to_string(i * i / 255) + "\n";

    Bytes out;
    addFile(out, "bin/camera", 0755, camera.elf());
    addFile(out, "bin/watchdog", build == 0 ? 0644 : 0755, codeLike(6 * 1024, 3));
    addFile(out, "etc/camera.conf", 0644, bytesOf("port = 8554\nbitrate = " + std::to_string(2000 + 500 * build) + "\n"));
    addFile(out, "etc/init.d/S50camera", 0755, bytesOf(script));
    addFile(out, "usr/lib/libcodec.so.1", 0644, noise(150 * 1024, 5));
    addFile(out, "usr/share/camera/gamma.txt", 0644, bytesOf(gamma));
    addFile(out, "usr/share/camera/tables.bin", 0644, data);
    addFile(out, "usr/share/sbom.cdx.json", 0644, bytesOf(sbom()));
    if (debugShell) addFile(out, "usr/sbin/dropbear", 04755, codeLike(12 * 1024, 9));
    out.resize(out.size() + 1024);
    return out;
}

}  // namespace quorate::sim
