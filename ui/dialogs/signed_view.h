// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace quorate::widgets {
class MutedLabel;
class Segmented;
class WrapLabel;
}

namespace quorate::dialogs {

// What will be signed, as a sheet shows it.
struct Signed {
    struct Line {
        int depth = 0;
        QString name;
        QString value;
        bool mono = false;
    };
    struct Part {
        QString title;                       // "1 of 2: signed with the vote key 5f1c 02ab"
        QByteArray bytes;
        QString decoded;
        std::optional<quint64> hole;         // 64 zeros where the signature of the part before will stand
    };
    QString id;                              // of the transaction; empty: `unknownId` says why
    QString unknownId;
    QList<Line> lines;
    QList<Part> parts;
};

// The id with its copy button, and below it the fields as a tree, the bytes, or their diagnostic notation.
class SignedView : public QWidget {
    Q_OBJECT

public:
    explicit SignedView(QWidget* parent = nullptr);

    void setWaiting(const QString& text);
    void setRefused(const QString& problem);    // offers to try again
    void set(const Signed& content);
    [[nodiscard]] bool isReady() const { return m_ready; }

    // Offset and 16 bytes a row, with the title of each part above.
    [[nodiscard]] static QString dump(const QList<Signed::Part>& parts);

Q_SIGNALS:
    void againWished();

private:
    void say(const QString& text, bool wrong);
    void setShown(bool shown);

    widgets::WrapLabel* m_id;
    QPushButton* m_copy;
    widgets::MutedLabel* m_state;
    QPushButton* m_again;
    widgets::Segmented* m_choice;
    QStackedWidget* m_stack;
    QTreeWidget* m_fields;
    QPlainTextEdit* m_bytes;
    QPlainTextEdit* m_decoded;
    QString m_plainId;
    bool m_ready = false;
};

}  // namespace quorate::dialogs
