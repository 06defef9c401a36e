// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/review_values.h"
#include "ui/pages/page.h"
#include "ui/widgets/form.h"

#include <QPointer>

#include <functional>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace quorate::widgets {
class EmptyState;
class MutedLabel;
}

namespace quorate::pages {

// What checkers asked about a release and what was answered, and a place to ask and to answer. Signed words between members: they
// stand on no ledger, and no vote waits for them.
class QuestionThreads : public QWidget {
    Q_OBJECT

public:
    // `name` begins the names of its parts: "review" makes "reviewQuestions", "reviewQuestionText", "reviewAsk" ...
    QuestionThreads(const Context& context, const QString& name);

    void show(const QString& release);
    // A question about this finding, to be worded.
    void prepare(const bridge::ReviewFinding& finding);
    // Checkers of the release ask.
    [[nodiscard]] bool mayAsk() const;

Q_SIGNALS:
    void countChanged(int open);         // questions that are not closed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void fitText();
    void refreshActs();
    [[nodiscard]] const bridge::Question* chosen() const;
    [[nodiscard]] bool mayAnswer(const bridge::Question& question) const;
    void ask();
    void answer(bool closes);
    // What was written, until it is on its way: it comes back when it was undone or could not be sent.
    struct Written {
        QString release;
        QString text;
        std::optional<bridge::ReviewFinding> about;
    };
    using Send = std::function<void(const Context& context, bridge::Done<QString> done)>;
    struct Words {
        QString held;
        QString title;
        QString failed;
        QString sent;
    };
    void hold(const Words& words, const Send& send);
    static void sendNow(const Context& context, const QPointer<QuestionThreads>& page, const Written& written, const Words& words, const Send& send);
    [[nodiscard]] bool restore(const Written& written);
    [[nodiscard]] QString title() const;             // of the release

    Context m_context;
    QString m_release;
    QList<bridge::Question> m_questions;
    std::optional<bridge::ReviewFinding> m_about;
    QTreeWidget* m_list;
    widgets::MutedLabel* m_what;
    QPlainTextEdit* m_text;
    widgets::FormRow m_problem;
    QPushButton* m_ask;
    QPushButton* m_answer;
    QPushButton* m_close;
};

}  // namespace quorate::pages
