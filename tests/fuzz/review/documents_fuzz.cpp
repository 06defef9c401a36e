// SPDX-License-Identifier: GPL-3.0-or-later
// What a checker reads that a vendor, a tool or another reviewer has written: programs inside an image, lists of components,
// reports of analyzers, attestations, and what the confined process tells of an image.
#include "core/review/analyzers.h"
#include "core/review/attestation.h"
#include "core/review/elf.h"
#include "core/review/inventory.h"
#include "core/review/sbom.h"
#include "tests/fuzz/door.h"
#include "tests/support/seeded_random.h"

using namespace quorate;
using namespace quorate::review;

namespace {

void put(Bytes& file, std::size_t at, std::uint64_t value, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) file[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
}

// A little-endian program of 64 bits: an interpreter, a stack that is not executable, one symbol.
Bytes smallProgram()
{
    constexpr std::size_t header = 64, segment = 56, section = 64;
    constexpr std::size_t segments = header, text = segments + 2 * segment;
    constexpr std::size_t interpreter = text, names = interpreter + 16, strings = names + 32, symbols = strings + 32;
    constexpr std::size_t sections = symbols + 48, end = sections + 4 * section;
    Bytes file(end);
    const auto say = [&](std::size_t at, std::string_view words) { std::copy(words.begin(), words.end(), file.begin() + static_cast<std::ptrdiff_t>(at)); };
    say(0, "\x7f" "ELF");
    file[4] = 2;
    file[5] = file[6] = 1;
    put(file, 16, 3, 2);
    put(file, 18, 62, 2);
    put(file, 32, segments, 8);
    put(file, 40, sections, 8);
    put(file, 54, segment, 2);
    put(file, 56, 2, 2);
    put(file, 58, section, 2);
    put(file, 60, 4, 2);
    put(file, 62, 1, 2);
    put(file, segments, 3, 4);
    put(file, segments + 8, interpreter, 8);
    put(file, segments + 32, 10, 8);
    put(file, segments + segment, 0x6474e551, 4);
    put(file, segments + segment + 4, 6, 4);
    say(interpreter, "/lib/ld.so");
    say(names + 1, "a");
    say(strings + 1, "__stack_chk_fail");
    put(file, symbols + 24, 1, 4);
    file[symbols + 28] = 0x12;
    const auto describe = [&](std::size_t number, std::uint64_t type, std::uint64_t offset, std::uint64_t size, std::uint64_t link,
                              std::uint64_t each) {
        const std::size_t at = sections + number * section;
        put(file, at, 1, 4);
        put(file, at + 4, type, 4);
        put(file, at + 24, offset, 8);
        put(file, at + 32, size, 8);
        put(file, at + 40, link, 4);
        put(file, at + 56, each, 8);
    };
    describe(1, 3, names, 32, 0, 0);
    describe(2, 3, strings, 32, 0, 0);
    describe(3, 2, symbols, 48, 2, 24);
    return file;
}

const crypto::KeyPair& reviewer()
{
    static const crypto::KeyPair key = [] {
        test::SeededRandom random(1);
        return crypto::KeyPair::generate(random);
    }();
    return key;
}

std::string attested()
{
    Report report;
    report.model = "sensor";
    report.reviewer = "agency-north";
    report.hardwareClass = "s1";
    report.version = "1.1.0";
    report.kind = "tree";
    report.steps = {{"fetched", "done", {}, "12"}};
    return attest(report.encode(), reviewer());
}

const AnalyzerDescription& described()
{
    static const AnalyzerDescription one = [] {
        AnalyzerDescription d;
        d.name = d.title = "scanner";
        d.line = "{path}: {message}";
        return d;
    }();
    return one;
}

void isBounded(const std::vector<Finding>& findings)
{
    fuzz::promise(findings.size() <= maxAnalyzerFindings);
}

}  // namespace

std::vector<Bytes> fuzz::seeds()
{
    Inventory inventory;
    inventory.entries = {Entry{"bin/sh", EntryKind::file, 0755, 0, 0, 5, {}, {}, "elf", 6000, Where::spool, 0}};
    inventory.unopened = {{"boot.img", "review.unpack.unknown"}};
    inventory.entries[0].attributes = {{"security.capability", toBytes(bytesOf("x"))}};
    return {
        chosen(0, smallProgram()),
        chosen(1, bytesOf(R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"name":"zlib","version":"1.3","purl":"pkg:deb/zlib@1.3","licenses":[{"license":{"id":"Zlib"}}],"components":[{"name":"x"}]}]})")),
        chosen(1, bytesOf(R"({"spdxVersion":"SPDX-2.3","packages":[{"name":"zlib","versionInfo":"1.3","licenseConcluded":"Zlib","externalRefs":[{"referenceType":"purl","referenceLocator":"pkg:deb/zlib@1.3"}]}]})")),
        chosen(2, bytesOf(R"({"runs":[{"results":[{"ruleId":"r1","level":"error","message":{"text":"found"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"file:///in/bin/sh"},"region":{"startLine":3}}}]}]}]})")),
        chosen(3, bytesOf("/in/bin/sh: found\nlib/x: \\x0a\r\n")),
        chosen(4, bytesOf(attested())),
        chosen(5, inventory.encode()),
        chosen(6, bytesOf("name = scanner\ntitle = A scanner\nprogram = scan\narguments = {input}\nresult = lines\nline = {path}: {message}\n")),
        chosen(7, bytesOf("etc/\xc3\xa4 b")),
    };
}

fuzz::Ways fuzz::ways()
{
    return byFirstByte<8>();
}

bool fuzz::enter(BytesView input)
{
    if (input.empty()) return false;
    const auto rest = input.subspan(1);
    switch (input[0] % 8) {
    case 0: {
        const auto elf = readElf(rest);
        if (!elf) return false;
        promise(elf->symbols.size() <= rest.size() && elf->sections.size() <= rest.size());
        for (const auto& section : elf->sections) (void)elf->sectionAt(section.offset);
        return true;
    }
    case 1: {
        const auto sbom = readSbom(rest);
        if (!sbom) return false;
        const auto difference = differ(*sbom, *sbom);
        promise(difference.added.empty() && difference.removed.empty() && difference.changed.empty());
        return true;
    }
    case 2: {
        const auto findings = readSarif(rest, described(), "/in");
        if (!findings) return false;
        isBounded(*findings);
        return true;
    }
    case 3: isBounded(readLines(rest, described(), "/in")); return true;
    case 4: {
        const auto verified = verifyAttestation(rest);
        if (!verified) return false;
        // Nobody but the reviewer can have signed it.
        promise(verified->key == reviewer().publicKey());
        return true;
    }
    case 5: return roundTrip<Inventory>(rest);
    case 6: return readDescription(textOf(rest)).has_value();
    default: {
        // Escaping loses nothing, and what is escaped stays so.
        const auto escaped = escapePath(textOf(rest));
        promise(unescapePath(escaped) == textOf(rest));
        return memberPath(textOf(rest)).has_value();
    }
    }
}
