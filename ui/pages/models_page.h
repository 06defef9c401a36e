// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_page.h"

#include <QHash>

#include <memory>

class QPushButton;

namespace quorate::pages {

// Models with their fleets: who owns them, who may publish and read; enrolling and revoking devices.
class ModelsPage : public ListPage {
    Q_OBJECT

public:
    explicit ModelsPage(const Context& context);
    QString title() const override { return tr("Models"); }
    QList<QPushButton*> actions() override;

protected:
    Details details(const QString& key) const override;

private:
    void refresh();
    void edit(bool fresh);
    void enrol();
    void revoke();
    void exportAnchor();
    // What was filled in, until it is settled: it stands in the form again when it was undone, refused or lost.
    struct Unsettled {
        QHash<QString, bridge::Model> models;             // by id; a new one under no id
        QHash<QString, bridge::EnrolForm> enrolments;     // by model
    };
    void signModel(const bridge::Model& model, bool fresh);
    void signEnrolment(const bridge::EnrolForm& form);
    [[nodiscard]] const bridge::Model* current() const;
    [[nodiscard]] bool mine() const;

    std::shared_ptr<Unsettled> m_unsettled = std::make_shared<Unsettled>();
    QPushButton* m_edit;
    QPushButton* m_enrol;
    QPushButton* m_revoke;
    QPushButton* m_anchor;
};

// "3, 7, 12-15" as numbers; nothing when it is anything else or more than `most`.
[[nodiscard]] std::optional<QList<quint64>> numbersFrom(const QString& text, qsizetype most);
// Lines of 64 hex digits as keys of devices; nothing when a line is anything else.
[[nodiscard]] std::optional<QList<QByteArray>> keysFrom(const QString& text);

}  // namespace quorate::pages
