// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/word_code.h"
#include "tests/support/seeded_random.h"

#include <QtTest>

#include <set>
#include <sstream>

using namespace quorate;
using namespace quorate::codec;

namespace {

std::vector<std::string> words(const std::string& text)
{
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

std::string joined(const std::vector<std::string>& list)
{
    std::string text;
    for (const auto& word : list) text += (text.empty() ? "" : " ") + word;
    return text;
}

}  // namespace

class WordCodeTest : public QObject {
    Q_OBJECT

private slots:
    void theListIsFitForIt()
    {
        const auto list = words(std::string(wordList));
        QCOMPARE(list.size(), std::size_t(2048));
        QVERIFY(std::ranges::is_sorted(list));
        std::set<std::string> beginnings;
        for (const auto& word : list) QVERIFY(beginnings.insert(word.substr(0, 4)).second);
    }

    // Vectors of 256 bits from BIP-39's own list.
    void publishedVectors()
    {
        const std::vector<std::pair<std::string, std::string>> vectors{
            {std::string(64, '0'),
             "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon "
             "abandon abandon abandon abandon abandon abandon abandon abandon art"},
            {"68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c",
             "hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma "
             "loan word shrug inflict delay length"},
            {"f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f",
             "void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol group space "
             "point ten exist slush involve unfold"},
        };
        for (const auto& [hex, text] : vectors) {
            QCOMPARE(joined(seedWords(*fromHex(hex))), text);
            QCOMPARE(toHex(*seedFromWords(words(text))), hex);
        }
    }

    void whatIsWrongIsSaid()
    {
        test::SeededRandom random(4);
        Bytes seed(32);
        random.fill(seed);
        auto list = seedWords(seed);
        QCOMPARE(list.size(), wordsOfSeed);
        auto few = list;
        few.pop_back();
        QCOMPARE(seedFromWords(few).error().code, std::string("codec.words.count"));
        auto slip = list;
        slip[3] = "quorate";
        QCOMPARE(seedFromWords(slip).error().code, std::string("codec.words.unknown"));
        QCOMPARE(seedFromWords(slip).error().context, std::string("quorate"));
        auto changed = list;
        changed[0] = changed[0] == "abandon" ? "ability" : "abandon";
        QCOMPARE(seedFromWords(changed).error().code, std::string("codec.words.checksum"));
        for (auto& word : list) word[0] = static_cast<char>(word[0] - 'a' + 'A');
        QCOMPARE(toHex(*seedFromWords(list)), toHex(seed));
        QVERIFY(seedWords(Bytes(31)).empty());
    }

    void fingerprintsDifferInTheirFirstBits()
    {
        Hash32 digest{};
        const auto zero = fingerprintWords(digest);
        QCOMPARE(zero.size(), wordsOfFingerprint);
        QCOMPARE(zero.front(), std::string("abandon"));
        digest.bytes[0] = 0x80;
        QVERIFY(fingerprintWords(digest).front() != zero.front());
        digest = {};
        digest.bytes[16] = 0x10;
        QVERIFY(fingerprintWords(digest).back() != zero.back());
    }
};

QTEST_GUILESS_MAIN(WordCodeTest)
#include "word_code_test.moc"
