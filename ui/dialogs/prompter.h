// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QFileDialog;
class QSettings;
class QWidget;

namespace quorate::dialogs {

// What the console asks the system's dialogs for. Answers come later, so that no event loop is nested; tests answer at once.
class Prompter {
public:
    virtual ~Prompter() = default;
    using PathAnswer = std::function<void(const QString& path)>;   // not called when the user cancels

    virtual void openFile(QWidget* parent, const QString& title, PathAnswer answer) = 0;
    virtual void openDirectory(QWidget* parent, const QString& title, PathAnswer answer) = 0;
    virtual void saveFile(QWidget* parent, const QString& title, const QString& suggestedName, PathAnswer answer) = 0;
};

// The real one. Each purpose, which its title names, begins in the folder where it was last; over a restart where there are
// settings to keep that in.
class SystemPrompter : public Prompter {
public:
    // Kept from now on in `settings`, which must outlive what is asked for; null: in memory.
    void remember(QSettings* settings) { m_settings = settings; }
    // Where what is opened for a purpose for the first time is looked for; empty: where the system says.
    void beginIn(const QString& folder) { m_first = folder; }

    void openFile(QWidget* parent, const QString& title, PathAnswer answer) override;
    void openDirectory(QWidget* parent, const QString& title, PathAnswer answer) override;
    void saveFile(QWidget* parent, const QString& title, const QString& suggestedName, PathAnswer answer) override;

private:
    void run(QFileDialog* dialog, PathAnswer answer);
    [[nodiscard]] QString folderFor(const QString& title) const;      // empty: none yet, or it is gone
    [[nodiscard]] QString openFrom(const QString& title) const;
    void keep(const QString& title, const QString& folder);

    QSettings* m_settings = nullptr;
    QHash<QString, QString> m_folders;
    QString m_first;
};

}  // namespace quorate::dialogs
