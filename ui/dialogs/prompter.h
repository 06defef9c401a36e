// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

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

// The real one.
class SystemPrompter : public Prompter {
public:
    void openFile(QWidget* parent, const QString& title, PathAnswer answer) override;
    void openDirectory(QWidget* parent, const QString& title, PathAnswer answer) override;
    void saveFile(QWidget* parent, const QString& title, const QString& suggestedName, PathAnswer answer) override;
};

}  // namespace quorate::dialogs
