// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/sample.h"
#include "tests/support/manual_clock.h"
#include "ui/bridge/log_tail.h"
#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/file_facts.h"
#include "ui/pages/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <memory>

// Five seconds are not enough on a machine that does other things; a test that passes waits no longer for it.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT((expression), (message), 30'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT((expression), (expected), 30'000)

namespace quorate::test {

// Answers at once with what the test put in; an empty answer is a cancelled dialog.
class ScriptedPrompter : public dialogs::Prompter {
public:
    QString next;
    int asked = 0;

    void openFile(QWidget*, const QString&, PathAnswer answer) override { give(answer); }
    void openDirectory(QWidget*, const QString&, PathAnswer answer) override { give(answer); }
    void saveFile(QWidget*, const QString&, const QString&, PathAnswer answer) override { give(answer); }

private:
    void give(const PathAnswer& answer)
    {
        ++asked;
        if (!next.isEmpty()) answer(next);
    }
};

// The real window over a fake node that shows the sample consortium as `member` sees it; settings in a temporary file.
class Console {
public:
    explicit Console(const std::string& member = "cert-n", bool filled = true, const QLocale& locale = QLocale::c(), bool tray = false)
        : m_settings(m_directory.filePath(QStringLiteral("console.ini")), QSettings::IniFormat), m_theme(*qApp)
    {
        QLocale::setDefault(locale);
        clock.setWallTime({sampleNow + 1500});
        m_settings.setValue(QStringLiteral("look/theme"), QStringLiteral("light"));
        if (filled) fillSample(node, member);
        m_bridge = std::make_unique<bridge::NodeBridge>(node, clock);
        hasTray = tray;
        open();
        if (filled) settle();
    }

    // As the next start finds it: another window over what this one kept.
    void restart()
    {
        window.reset();
        open();
        settle();
    }

    // Waits until the bridge has shown what the node has.
    void settle()
    {
        const auto wanted = node.copy().version;
        QTRY_COMPARE(m_bridge->version(), wanted);
        node.waitForCallbacks();
        QCoreApplication::sendPostedEvents();
        filesAreKnown();
    }
    // Files are looked at in threads; nobody clicks that fast.
    void filesAreKnown() const
    {
        QTRY_VERIFY(std::ranges::none_of(window->findChildren<pages::FileFacts*>(), [](const auto* files) { return files->busy(); }));
    }
    template <class W>
    W* find(const char* name) const
    {
        auto* widget = window->findChild<W*>(QLatin1String(name));
        if (widget == nullptr) qWarning("no widget %s", name);
        return widget;
    }
    QTableView* table(const char* name) const { return find<QTableView>(name); }
    void click(const char* name) const
    {
        filesAreKnown();
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
    }
    bridge::NodeBridge& bridge() { return *m_bridge; }
    QSettings& settings() { return m_settings; }
    theme::Theme& theme() { return m_theme; }

    ManualClock clock;
    FakeNode node;
    ScriptedPrompter prompter;
    bool hasTray = false;                // of the desktop

private:
    NullLog m_nowhere;

public:
    bridge::LogTail log{m_nowhere};      // of the node

private:
    void open()
    {
        window = std::make_unique<pages::MainWindow>(pages::MainWindow::Parts{*m_bridge, m_settings, m_theme, prompter, {}, [this] { return hasTray; }, nullptr, &log});
        window->resize(1366, 768);
        window->show();
    }

    QTemporaryDir m_directory;
    QSettings m_settings;
    theme::Theme m_theme;
    std::unique_ptr<bridge::NodeBridge> m_bridge;

public:
    std::unique_ptr<pages::MainWindow> window;
};

// By its title; -1: there is none.
inline int columnOf(const QTableView* table, const QString& title)
{
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->model()->headerData(column, Qt::Horizontal).toString() == title) return column;
    }
    return -1;
}

// The text of a table's cell by column title.
inline QString cell(const QTableView* table, int row, const QString& title)
{
    const int column = columnOf(table, title);
    return column < 0 ? QStringLiteral("no column ") + title : table->model()->index(row, column).data().toString();
}

// The row whose cell under `title` has this text; -1 without one.
inline int rowWith(const QTableView* table, const QString& title, const QString& text)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell(table, row, title) == text) return row;
    }
    return -1;
}

}  // namespace quorate::test
