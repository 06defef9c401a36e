// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/scenes.h"
#include "ui/charts/rollout_chart.h"
#include "ui/language/language.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/table_pane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDirIterator>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace quorate;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;  // one, or one for each plural form of the language
    bool finished = true;
    bool plural = false;
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<Message> messages;
    Message now;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement()) {
            if (name == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (name == QLatin1String("message")) {
                now = {context, {}, {}, true, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")};
            } else if (name == QLatin1String("source")) {
                now.source = xml.readElementText();
            } else if (name == QLatin1String("translation")) {
                now.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
                if (!now.plural) now.forms = {xml.readElementText()};
            } else if (name == QLatin1String("numerusform")) {
                now.forms += xml.readElementText();
            }
        } else if (xml.isEndElement() && name == QLatin1String("message")) {
            messages += now;
        }
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d{1,2}|L?n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) found += it.next().captured();
    found.sort();
    return found;
}

QString fileOf(const QString& code)
{
    return QStringLiteral(QUORATE_TRANSLATIONS "/quorate_%1.ts").arg(code);
}

const QChar opening(0x27e6);
const QChar closing(0x27e7);

// Wraps what the translations know, in accents and two fifths longer; the rest stays as the program wrote it.
class PseudoLocale : public QTranslator {
public:
    PseudoLocale()
    {
        for (const Message& m : messagesOf(fileOf(QStringLiteral("fr")))) m_known += key(m.context, m.source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] qsizetype known() const { return m_known.size(); }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        const QString source = QString::fromUtf8(text);
        if (!m_known.contains(key(QString::fromUtf8(context), source))) return {};
        static const QString plain = QStringLiteral("AaCcEeIiNnOoSsUuYyZz");
        static const QString accented = QString::fromUtf8("\u00c5\u00e5\u00c7\u00e7\u00c9\u00e9\u00ce\u00ee\u00d1\u00f1\u00d6\u00f6"
                                                          "\u0160\u0161\u00db\u00fb\u00dd\u00fd\u017d\u017e");
        QString out(opening);
        for (qsizetype i = 0; i < source.size(); ++i) {
            const QChar c = source.at(i);
            const bool placeholder = i > 0 && source.at(i - 1) == QLatin1Char('%');
            const qsizetype at = plain.indexOf(c);
            out += at < 0 || placeholder ? c : accented.at(at);
        }
        const auto letters = std::count_if(source.begin(), source.end(), [](QChar c) { return c.isLetter(); });
        return out + QString(letters * 2 / 5, QLatin1Char('~')) + closing;
    }

private:
    static QString key(const QString& context, const QString& source) { return context + QLatin1Char('\t') + source; }
    QSet<QString> m_known;
};

// The words that the sample consortium is made of: names, versions, notes, addresses. They are data.
QSet<QString> sampleWords()
{
    QSet<QString> words{QStringLiteral("Quorate"), QStringLiteral("UTC"), QStringLiteral("bytes"), QStringLiteral("SHA"),
                        QStringLiteral("Ctrl"), QStringLiteral("JSON"), QStringLiteral("quorated"),
                        // What forms give as an example, what a scene writes, and how a rollout is called.
                        QStringLiteral("sensor"), QStringLiteral("example"), QStringLiteral("org"), QStringLiteral("note"),
                        QStringLiteral("autumn"), QStringLiteral("firmware")};
    // How the sample's analyzer was run, and the words of its fingerprints.
    for (const char* said : {"abandon", "bacon", "cabbage", "dad", "eager", "fabric", "gadget", "habit", "ice", "jacket", "kangaroo", "lab",
                             "machine", "naive", "oak", "pact", "clamscan", "recursive", "infected", "summary", "stdout", "input", "ClamAV",
                             "landlock", "network", "namespace", "seccomp"}) {
        words += QLatin1String(said);
    }
    QFile file(QStringLiteral(QUORATE_SOURCES "/tests/gui/sample.cpp"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    const QString code = QString::fromUtf8(file.readAll());
    for (auto it = literal.globalMatch(code); it.hasNext();) {
        for (auto w = word.globalMatch(it.next().captured(1)); w.hasNext();) words += w.next().captured();
    }
    return words;
}

// The words of a text that are neither translated nor data.
QStringList strangers(QString text, const QSet<QString>& data)
{
    static const QRegularExpression wrapped(QString(opening) + QStringLiteral("[^") + opening + closing + QStringLiteral("]*") + closing);
    static const QRegularExpression hash(QStringLiteral("\\b[0-9a-f]{4,}\\b|\\S*/\\S+"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    // Translated texts stand inside each other.
    for (QString before; before != text;) {
        before = text;
        text.replace(wrapped, QStringLiteral(" "));
    }
    text.replace(hash, QStringLiteral(" "));
    QStringList found;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QString w = it.next().captured();
        if (!data.contains(w)) found += w;
    }
    return found;
}

// What a widget shows that a person reads.
QStringList textsOf(const QWidget* widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(widget)) texts += label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts += button->text();
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) texts += edit->placeholderText();
    if (const auto* header = qobject_cast<const QHeaderView*>(widget); header != nullptr && header->orientation() == Qt::Horizontal) {
        for (int i = 0; header->model() != nullptr && i < header->count(); ++i) {
            texts += header->model()->headerData(i, Qt::Horizontal).toString();
        }
    }
    if (const auto* box = qobject_cast<const QComboBox*>(widget); box != nullptr && box->objectName() != QLatin1String("setting-language")) {
        for (int i = 0; i < box->count(); ++i) texts += box->itemText(i);
    }
    texts.removeAll(QString());
    return texts;
}

// Says how a label or button cuts its text off; empty when it shows all of it, or shortens it with dots.
QString clipping(const QWidget* widget)
{
    const auto wider = [widget](int wanted) {
        return wanted <= widget->width() ? QString() : QStringLiteral("needs %1, has %2").arg(wanted).arg(widget->width());
    };
    if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && !label->text().isEmpty()) {
        if (!label->wordWrap()) return wider(label->minimumSizeHint().width());
        const int height = label->heightForWidth(label->width());
        return height <= label->height() ? QString() : QStringLiteral("needs height %1, has %2").arg(height).arg(label->height());
    }
    const QString type = QString::fromUtf8(widget->metaObject()->className());
    if (type == QLatin1String("QPushButton") || type == QLatin1String("QCheckBox") || type == QLatin1String("QToolButton") ||
        widget->inherits("quorate::widgets::Segmented")) {
        return wider(widget->minimumSizeHint().width());
    }
    return {};
}

}  // namespace

class LanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Where the number stands is the language's business.
    void aPlaceOfTheAxisIsOneSentence()
    {
        language::Language words(*qApp);
        words.use(QStringLiteral("tr"), QLocale(QStringLiteral("tr")));
        charts::RolloutChart chart(QStringLiteral("curve"));
        charts::RolloutChart::Content content;
        content.points = {{0, 1, false}};
        content.devices = 2;
        content.now = 10 * 86400e3;
        chart.set(content);
        QCOMPARE(chart.atPlace(11 * 86400e3), QStringLiteral("ba\u015flang\u0131\u00e7tan beri 11,0 g\u00fcn"));
        words.use(QStringLiteral("en"), QLocale::c());
        QCOMPARE(chart.atPlace(11 * 86400e3), QStringLiteral("11.0 days since the start"));
    }

    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void filesFollowTheSources_data();
    void filesFollowTheSources();
    void pluralsAreSeenByLupdate();
    void choosesALanguage();
    void windowSpeaks_data();
    void windowSpeaks();
    void chipsFindTheSameInEveryLanguage();
    void contextsAreThoseOfTheFiles();
    void pagesHoldTheWords_data();
    void pagesHoldTheWords();
};

void LanguageTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("code");
    const QStringList codes = language::available();
    QCOMPARE(codes.size(), 6);
    for (const QString& code : codes) QTest::newRow(qPrintable(code)) << code;
}

void LanguageTest::everyTextIsTranslated()
{
    QFETCH(QString, code);
    const auto messages = messagesOf(fileOf(code));
    QVERIFY2(messages.size() > (code == QLatin1String("en") ? 0 : 1000), qPrintable(QString::number(messages.size())));
    QStringList wrong;
    qsizetype pluralForms = 0;
    for (const Message& m : messages) {
        const auto complain = [&](const char* what) { wrong += m.context + QStringLiteral(": ") + m.source + QStringLiteral(": ") + QLatin1String(what); };
        if (!m.finished) complain("unfinished");
        if (m.plural && pluralForms == 0) pluralForms = m.forms.size();
        if (m.plural && m.forms.size() != pluralForms) complain("plural forms");
        QStringList wanted = placeholders(m.source);
        for (const QString& form : m.forms) {
            if (form.trimmed().isEmpty()) complain("empty");
            QStringList has = placeholders(form);
            if (m.plural) {
                // "one device" needs no figure.
                has.removeAll(QStringLiteral("%n"));
                wanted.removeAll(QStringLiteral("%n"));
                has.removeAll(QStringLiteral("%Ln"));
                wanted.removeAll(QStringLiteral("%Ln"));
            }
            if (has != wanted) complain("placeholders");
            if (form.startsWith(QLatin1Char(' ')) != m.source.startsWith(QLatin1Char(' ')) ||
                form.endsWith(QLatin1Char(' ')) != m.source.endsWith(QLatin1Char(' '))) {
                complain("blanks at the border");
            }
            if (form.contains(QLatin1Char('\n')) != m.source.contains(QLatin1Char('\n'))) complain("line breaks");
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + QLatin1Char('\n') + wrong.mid(0, 20).join(QLatin1Char('\n'))));
}

void LanguageTest::filesFollowTheSources_data()
{
    everyTextIsTranslated_data();
}

void LanguageTest::filesFollowTheSources()
{
    QFETCH(QString, code);
    QTemporaryDir scratch;
    const QString copy = scratch.filePath(QStringLiteral("quorate_%1.ts").arg(code));
    QVERIFY(QFile::copy(fileOf(code), copy));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                          QStringLiteral("-I"), QStringLiteral(QUORATE_SOURCES)};
    if (code == QLatin1String("en")) arguments += QStringLiteral("-pluralonly");
    arguments += {QStringLiteral(QUORATE_SOURCES "/ui"), QStringLiteral(QUORATE_SOURCES "/app/console"), QStringLiteral("-ts"), copy};
    QProcess lupdate;
    lupdate.start(QStringLiteral(QUORATE_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const auto key = [](const QList<Message>& messages) {
        QStringList keys;
        for (const Message& m : messages) keys += m.context + QLatin1Char('\t') + m.source;
        keys.sort();
        return keys;
    };
    const QStringList now = key(messagesOf(copy));
    const QStringList kept = key(messagesOf(fileOf(code)));
    for (const QString& text : now) QVERIFY2(kept.contains(text), qPrintable(QStringLiteral("run ninja update_translations; missing: ") + text));
    // Texts that the sources no longer have harm nobody; the next update takes them out.
}

// lupdate takes a text for one without plurals when its number is a qualified call in QCoreApplication::translate().
void LanguageTest::pluralsAreSeenByLupdate()
{
    const QRegularExpression call(QStringLiteral(R"re(QCoreApplication::translate\(\s*"[^"]*",\s*(?:"(?:[^"\\]|\\.)*"\s*)+,\s*\w+,\s*([^;]*?)\)\s*[;.])re"));
    int seen = 0;
    QDirIterator it(QStringLiteral(QUORATE_SOURCES "/ui"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto found = call.globalMatch(source); found.hasNext();) {
            const auto match = found.next();
            ++seen;
            QVERIFY2(!match.captured(1).contains(QLatin1String("::")), qPrintable(file.fileName() + QStringLiteral(": ") + match.captured(0)));
        }
    }
    QVERIFY(seen >= 2);
}

void LanguageTest::choosesALanguage()
{
    QCOMPARE(language::available().first(), QStringLiteral("en"));
    QCOMPARE(language::resolve(QStringLiteral("he"), QLocale(QStringLiteral("de_AT"))), QStringLiteral("he"));
    QCOMPARE(language::resolve(QStringLiteral("system"), QLocale(QStringLiteral("de_AT"))), QStringLiteral("de"));
    QCOMPARE(language::resolve(QStringLiteral("system"), QLocale(QStringLiteral("fi_FI"))), QStringLiteral("en"));
    QCOMPARE(language::resolve(QStringLiteral("xx"), QLocale(QStringLiteral("de_AT"))), QStringLiteral("en"));
}

void LanguageTest::windowSpeaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("fr") << "fr";
    QTest::newRow("he") << "he";
}

void LanguageTest::windowSpeaks()
{
    QFETCH(QString, code);
    test::Console english;
    language::Language words(*qApp);
    words.use(code);
    QCOMPARE(words.current(), code);
    test::Console console("cert-n", true, QLocale());
    QCOMPARE(console.window->layoutDirection(), code == QLatin1String("he") ? Qt::RightToLeft : Qt::LeftToRight);
    // The rail's titles, in order, differ from the English ones.
    const auto titles = [](QWidget* window) {
        QStringList list;
        for (const auto* button : window->findChildren<QAbstractButton*>()) {
            if (!button->text().isEmpty()) list += button->text();
        }
        return list;
    };
    const QStringList here = titles(console.window.get());
    const QStringList there = titles(english.window.get());
    QVERIFY(!here.isEmpty());
    QCOMPARE(here.size(), there.size());
    qsizetype same = 0;
    for (qsizetype i = 0; i < here.size(); ++i) same += here[i] == there[i] ? 1 : 0;
    QVERIFY2(same * 3 < here.size(), qPrintable(here.join(QLatin1Char('|'))));
    words.use(QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

// Tables are filtered by the words that they show: a chip that names another finds nothing.
void LanguageTest::chipsFindTheSameInEveryLanguage()
{
    language::Language words(*qApp);
    const auto found = [&words](const QString& code, const std::string& member) {
        words.use(code);
        QStringList list;
        test::Console console(member, true, QLocale());
        for (const QString& page : console.window->pages()) {
            console.window->go(page);
            console.settle();
            for (auto* pane : console.window->findChildren<widgets::TablePane*>()) {
                const auto* chips = pane->findChild<widgets::FilterChips*>();
                if (!pane->isVisible() || chips == nullptr) continue;
                for (qsizetype i = 0; i < chips->chips().size(); ++i) {
                    pane->setFilter(chips->chips().at(i).filter);
                    list += QStringLiteral("%1, chip %2: %3 rows").arg(pane->view()->objectName()).arg(i).arg(pane->view()->model()->rowCount());
                }
                pane->setFilter({});
            }
        }
        return list;
    };
    for (const char* member : {"cert-n", "gw-oslo"}) {
        const QStringList english = found(QStringLiteral("en"), member);
        QVERIFY2(english.size() > 20, qPrintable(english.join(QLatin1Char('\n'))));
        static const QRegularExpression some(QStringLiteral(": [1-9][0-9]* rows"));
        QVERIFY2(english.filter(some).size() > 10, qPrintable(english.join(QLatin1Char('\n'))));
        for (const QString& code : language::available()) {
            const QStringList here = found(code, member);
            QCOMPARE(here.size(), english.size());
            for (qsizetype i = 0; i < here.size(); ++i) QCOMPARE(code + QLatin1Char(' ') + here.at(i), code + QLatin1Char(' ') + english.at(i));
        }
    }
    words.use(QStringLiteral("en"));
}

// Free functions look their texts up under a context that they spell themselves; lupdate may file them under another.
void LanguageTest::contextsAreThoseOfTheFiles()
{
    QSet<QString> contexts;
    for (const Message& m : messagesOf(fileOf(QStringLiteral("fr")))) contexts += m.context;
    // One without our namespace is a class that lupdate could not place; nothing is looked up under it.
    const QSet<QString> tables{QStringLiteral("advice"), QStringLiteral("causes"), QStringLiteral("words")};
    for (const QString& context : std::as_const(contexts)) {
        QVERIFY2(tables.contains(context) || context.startsWith(QLatin1String("quorate::")), qPrintable(context));
    }
    static const QRegularExpression spelt(QStringLiteral("translate\\(\"([^\"]+)\""));
    int seen = 0;
    for (const char* folder : {"/ui", "/app/console"}) {
        QDirIterator it(QStringLiteral(QUORATE_SOURCES) + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            for (auto match = spelt.globalMatch(code); match.hasNext(); ++seen) {
                const QString context = match.next().captured(1);
                QVERIFY2(contexts.contains(context), qPrintable(file.fileName() + QStringLiteral(": ") + context));
            }
        }
    }
    QVERIFY(seen > 2);
}

void LanguageTest::pagesHoldTheWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("pseudo-locale") << "pseudo";
    for (const QString& code : language::available()) QTest::newRow(qPrintable(code)) << code;
}

// Every page at the smallest size: nothing is cut off; in the pseudo-locale nothing is untranslated or glued together either.
void LanguageTest::pagesHoldTheWords()
{
    QFETCH(QString, code);
    const bool pseudo = code == QLatin1String("pseudo");
    const QSet<QString> data = sampleWords();
    QVERIFY(data.size() > 50);
    PseudoLocale longer;
    QVERIFY(longer.known() > 1000);
    language::Language words(*qApp);
    words.use(pseudo ? QStringLiteral("en") : code);
    if (pseudo) QVERIFY(QCoreApplication::installTranslator(&longer));
    {
        QStringList wrong;
        qsizetype read = 0;
        const auto look = [&](const QString& place, QWidget* root) {
            QList<QWidget*> widgets = root->findChildren<QWidget*>();
            widgets += root;
            for (const auto* widget : std::as_const(widgets)) {
                if (!widget->isVisible() || qobject_cast<const QTabBar*>(widget->parentWidget()) != nullptr) continue;   // its arrows are Qt's
                const QString where = place + QStringLiteral(", ") + QString::fromUtf8(widget->metaObject()->className()) + QLatin1Char(' ') +
                                      widget->objectName() + QStringLiteral(": ");
                for (const QString& text : textsOf(widget)) {
                    ++read;
                    if (!pseudo) continue;
                    const QStringList strange = strangers(text, data);
                    if (!strange.isEmpty()) wrong += where + strange.join(QLatin1Char(' ')) + QStringLiteral(" in ") + text;
                }
                if (const QString cut = clipping(widget); !cut.isEmpty()) wrong += where + cut + QStringLiteral(" for ") + textsOf(widget).join(QLatin1Char('|'));
            }
        };
        {
            test::Console console("cert-n", true, QLocale());
            for (const QString& page : console.window->pages()) {
                console.window->go(page);
                // What a list shows by itself comes, and is laid out, after what was asked for had its turn.
                QImage before;
                for (int looks = 0; looks < 60; ++looks) {
                    console.settle();
                    QTest::qWait(1);
                    if (const QImage now = console.window->grab().toImage(); std::exchange(before, now) == now) break;
                }
                look(page, console.window.get());
            }
        }
        for (const test::Scene& scene : test::scenes()) {
            test::Console console(scene.member, true, QLocale());
            QWidget* opened = scene.open(console);
            QVERIFY2(opened != nullptr && opened->isVisible(), scene.name);
            QCoreApplication::processEvents();
            look(QLatin1String(scene.name), opened);
        }
        wrong.removeDuplicates();
        for (const QString& line : std::as_const(wrong)) qWarning("%s", qPrintable(line));
        QCOMPARE(wrong.size(), 0);
        QVERIFY(read > 500);
    }
    QCoreApplication::removeTranslator(&longer);
    words.use(QStringLiteral("en"));
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
