// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/chain/block.h"
#include "core/node/chain_application.h"
#include "tests/bench/chain/measure.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/temporary_directory.h"

#include <cstdlib>

// What a transaction costs from the wire into the synced store, against the bare signature verifications of the same
// library on the same processors; then catching up with a chain of so many, and so many acknowledgements from batch to
// audit. Arguments: number of transactions of the first part (4000), of the others (100000).
using namespace quorate;
using measure::seconds;
using measure::show;

namespace {

constexpr std::size_t perBlock = 500;
constexpr std::size_t perMessage = 250;

struct Chain {
    explicit Chain(const test::LedgerFixture& fixture, unsigned threads) : store(test::expect(store::openStore(directory.path() / "store"), "store"))
    {
        node::ChainApplication::Options options;
        options.chain = fixture.release.parameters;
        options.verifyThreads = threads;
        options.transactionsOf = [](BytesView block) -> Result<std::vector<Bytes>> {
            auto decoded = chain::decodeBlock(block, ledger::maxBlockSize);
            if (!decoded) return fail(decoded.error());
            return decoded->transactions;
        };
        application = test::expect(node::ChainApplication::open(*store, fixture.genesis, std::move(options)), "application");
    }
    test::TemporaryDirectory directory;
    std::unique_ptr<store::KeyValueStore> store;
    std::unique_ptr<node::ChainApplication> application;
};

struct Costs {
    double decode = 0, signatures = 0, apply = 0, commit = 0;
};

// Imports sealed blocks as a node does that hears of them: signatures beside the rules, those of the next block, if it is
// there, wherever this one leaves a processor free.
double importAll(Chain& chain, const std::vector<Bytes>& blocks)
{
    return seconds([&] {
        chain::Block next = test::expect(chain::decodeBlock(blocks.front(), ledger::maxBlockSize), "block");
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const chain::Block block = std::move(next);
            if (i == 0) chain.application->verifyAhead(block.transactions);
            if (i + 1 < blocks.size()) {
                next = test::expect(chain::decodeBlock(blocks[i + 1], ledger::maxBlockSize), "block");
                chain.application->verifyAhead(next.transactions);
            }
            if (test::expect(chain.application->apply(block.context(), block.transactions), "apply") != block.header.roots) {
                std::abort();
            }
            test::expect(chain.application->commit(blocks[i]), "commit");
        }
    });
}

// The same, one part after the other, to see what each costs.
Costs import(Chain& chain, const std::vector<Bytes>& blocks)
{
    Costs costs;
    for (const auto& bytes : blocks) {
        chain::Block block;
        costs.decode += seconds([&] { block = test::expect(chain::decodeBlock(bytes, ledger::maxBlockSize), "block"); });
        // check() waits for the signature first; what else it thinks of the later ones of a block is no matter here.
        costs.signatures += seconds([&] {
            chain.application->verifyAhead(block.transactions);
            (void)chain.application->check(block.transactions.back());
        });
        for (const auto& transaction : block.transactions) (void)chain.application->check(transaction);
        costs.apply += seconds([&] {
            if (test::expect(chain.application->apply(block.context(), block.transactions), "apply") != block.header.roots) {
                std::abort();
            }
        });
        costs.commit += seconds([&] { test::expect(chain.application->commit(bytes), "commit"); });
    }
    return costs;
}

}  // namespace

int main(int argc, char** argv)
{
    const std::size_t count = argc > 1 ? static_cast<std::size_t>(std::strtoul(argv[1], nullptr, 10)) : 4000;
    const unsigned threads = processors();
    const test::LedgerFixture fixture;
    const auto& key = fixture.vendor.key(ledger::KeyPurpose::transaction);
    std::vector<Bytes> transactions;
    for (std::size_t i = 0; i < count; ++i) {
        const ledger::ModelRecord record{{"model-" + std::to_string(i)}, "Model", fixture.vendor.id(), {}, {}, {"rev-a"}};
        transactions.push_back(
            ledger::signTransaction(fixture.consortium(), key, {ledger::ChainKind::release, i, ledger::SetModel{record}}).encoded);
    }

    std::vector<codec::Sign1> messages;
    for (const auto& bytes : transactions) {
        messages.push_back(test::expect(codec::Sign1::decode(bytes, ledger::maxTransactionSize), "sign1"));
    }
    const auto consortium = fixture.consortium();
    const auto verify = [&](std::size_t i) {
        if (!measure::verify(consortium, messages[i], key.publicKey())) std::abort();
    };
    const double one = seconds([&] { forEachInParallel(1, count, verify); });
    const double floor = seconds([&] { forEachInParallel(threads, count, verify); });
    std::printf("%zu transactions of %zu bytes, %u processors\n", count, transactions.front().size(), threads);
    show("floor: signatures on one processor", one, count, floor);
    show("floor: signatures on all processors", floor, count, floor);

    // Blocks, sealed by a chain that is thrown away.
    std::vector<Bytes> blocks;
    {
        Chain sealing(fixture, threads);
        for (std::size_t from = 0; from < count; from += perBlock) {
            chain::BlockHeader header;
            header.consortium = fixture.consortium();
            header.height = sealing.application->tip().ref.height.next();
            header.parent = sealing.application->tip().ref.id;
            header.time = UnixTime{1'700'000'000'000 + static_cast<std::int64_t>(header.height.value)};
            const std::vector<Bytes> some(transactions.begin() + static_cast<std::ptrdiff_t>(from),
                                          transactions.begin() + static_cast<std::ptrdiff_t>(std::min(count, from + perBlock)));
            header.roots = test::expect(sealing.application->apply({{header.height, {}}, header.parent, header.time, {}}, some), "apply");
            const auto block = chain::sealBlock(header, some, fixture.vendor.key(ledger::KeyPurpose::consensus));
            (void)test::expect(sealing.application->apply(block.context(), some), "apply");
            test::expect(sealing.application->commit(block.encode()), "commit");
            blocks.push_back(block.encode());
        }
    }
    Chain cold(fixture, threads);
    const double importing = importAll(cold, blocks);
    show("import of unknown blocks, by the application", importing, count, floor);
    bench::atLeast("block import by the application, of the signatures' rate", floor / importing, measure::leastRate);
    Chain apart(fixture, threads);
    const Costs parts = import(apart, blocks);
    std::printf("      one after the other: decoding %.1f us, signatures %.1f us, rules and roots %.1f us, synced store %.1f us\n",
                parts.decode * 1e6 / static_cast<double>(count), parts.signatures * 1e6 / static_cast<double>(count),
                parts.apply * 1e6 / static_cast<double>(count), parts.commit * 1e6 / static_cast<double>(count));
    Chain warm(fixture, threads);
    for (std::size_t from = 0; from < count; from += perMessage) {
        const std::vector<Bytes> some(transactions.begin() + static_cast<std::ptrdiff_t>(from),
                                      transactions.begin() + static_cast<std::ptrdiff_t>(std::min(count, from + perMessage)));
        warm.application->verifyAhead(some);
        for (const auto& transaction : some) (void)warm.application->check(transaction);
    }
    show("import of what was admitted before", importAll(warm, blocks), count, floor);
    admissionBench(count);
    const std::size_t many = argc > 2 ? static_cast<std::size_t>(std::strtoul(argv[2], nullptr, 10)) : 100'000;
    catchUpBench(many);
    acknowledgementsBench(many);
    return 0;
}
