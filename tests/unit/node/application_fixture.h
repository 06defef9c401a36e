// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/block.h"
#include "core/node/chain_application.h"
#include "tests/support/ledger_fixture.h"

namespace quorate::test {

// One chain's application over a store of the test's, with blocks of real transactions sealed by the vendor.
class ApplicationFixture {
public:
    explicit ApplicationFixture(store::KeyValueStore& store) : m_store(store) { open(); }

    Status open()
    {
        node::ChainApplication::Options options;
        options.chain = fixture.release.parameters;
        options.transactionsOf = [](BytesView block) -> Result<std::vector<Bytes>> {
            auto decoded = chain::decodeBlock(block, ledger::maxBlockSize);
            if (!decoded) return fail(decoded.error());
            return decoded->transactions;
        };
        auto opened = node::ChainApplication::open(m_store, fixture.genesis, std::move(options));
        if (!opened) return fail(opened.error());
        application = std::move(*opened);
        return {};
    }

    Result<engine::BlockRef> seal(const std::vector<Bytes>& transactions)
    {
        chain::BlockHeader header;
        header.consortium = fixture.consortium();
        header.height = application->tip().ref.height.next();
        header.parent = application->tip().ref.id;
        header.time = UnixTime{1'700'000'000'000 + static_cast<std::int64_t>(header.height.value)};
        auto roots = application->apply({{header.height, {}}, header.parent, header.time, {}}, transactions);
        if (!roots) return fail(roots.error());
        header.roots = *roots;
        const auto block = chain::sealBlock(header, transactions, fixture.vendor.key(ledger::KeyPurpose::consensus));
        // Again with the block's id, as the engine does.
        if (auto again = application->apply(block.context(), transactions); !again) return fail(again.error());
        if (auto done = application->commit(block.encode()); !done) return fail(done.error());
        return block.ref();
    }

    Bytes model(std::string_view slug)
    {
        ledger::ModelRecord record{{std::string(slug)}, "Model", fixture.vendor.id(), {}, {}, {"rev-a"}};
        auto signedTransaction = fixture.release.sign(fixture.vendor, ledger::SetModel{record});
        // The fixture's own chain counts the sequences and is the naive reference.
        expect(fixture.release.apply(signedTransaction.encoded), "reference");
        return signedTransaction.encoded;
    }

    LedgerFixture fixture;
    std::unique_ptr<node::ChainApplication> application;

private:
    store::KeyValueStore& m_store;
};

}  // namespace quorate::test
