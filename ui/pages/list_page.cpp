// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_page.h"

#include "ui/pages/acts_menu.h"
#include "ui/widgets/card.h"

#include <QToolButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace quorate::pages {

ListPage::ListPage(const QString& id, const Context& context, const QString& subject, const QString& accessibleName,
                   models::TableModel* model)
    : Page(id, context), m_model(model), m_pane(makePane(subject, accessibleName, model)), m_splitter(new QSplitter(Qt::Vertical)),
      m_title(new QLabel), m_status(new widgets::Pill), m_fields(new widgets::FieldList), m_filled(new QWidget),
      m_placeholder(new widgets::MutedLabel(tr("No row passes the filter."))), m_extra(new QVBoxLayout)
{
    auto* list = new widgets::Card;
    list->body()->addWidget(m_pane);

    m_title->setFont(theme::font(theme::Type::cardTitle));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fields->setObjectName(subject + QStringLiteral("Details"));
    auto* side = new widgets::Card;
    side->setObjectName(subject + QStringLiteral("Side"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_status, 0, Qt::AlignTop);
    head->addWidget(side->windowButton(), 0, Qt::AlignTop);
    auto* filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 4, 0);
    filled->setSpacing(10);
    filled->addLayout(head);
    filled->addWidget(m_fields);
    filled->addLayout(m_extra);
    filled->addStretch(1);
    m_placeholder->setObjectName(subject + QStringLiteral("Placeholder"));
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    auto* body = new QWidget;
    auto* stack = new QVBoxLayout(body);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_filled);
    stack->addWidget(m_placeholder, 1);
    side->body()->addWidget(new widgets::Scroll(body));
    m_filled->hide();

    m_splitter->addWidget(list);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    list->setMinimumSize(theme::scaled(320), theme::scaled(200));
    side->setMinimumSize(theme::scaled(300), theme::scaled(150));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        const bool beside = m_splitter->orientation() == Qt::Horizontal;
        this->context().settings.setValue(settingsKey(beside ? QStringLiteral("beside") : QStringLiteral("below")), m_splitter->saveState());
    });
    m_pane->chooseFirst();
    const auto* shown = m_pane->view()->model();
    const auto hint = [this] { showPlaceholder(); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) connect(shown, signal, m_placeholder, hint);
    connect(shown, &QAbstractItemModel::modelReset, m_placeholder, hint);
    connect(shown, &QAbstractItemModel::layoutChanged, m_placeholder, hint);
    showPlaceholder();
    mirrorActs(*m_pane, *m_filled);
    connect(m_pane, &widgets::TablePane::currentKeyChanged, this, [this](const QString& now) {
        m_key = now;
        refreshDetails();
        Q_EMIT keyChanged(now);
    });
}

void ListPage::open(const QString& key)
{
    m_pane->setFilter({});
    m_pane->select(key);
}

// Of a list that its filter left empty the details say so, too.
void ListPage::showPlaceholder()
{
    m_placeholder->setVisible(m_pane->view()->model()->rowCount() == 0 && m_model->rowCount() > 0);
}

void ListPage::refreshDetails()
{
    const bool any = !m_key.isEmpty();
    m_filled->setVisible(any);
    showPlaceholder();
    if (!any) return;
    const Details shown = details(m_key);
    m_title->setText(shown.title);
    m_status->set(shown.status, shown.tone);
    m_status->setVisible(!shown.status.isEmpty());
    m_fields->set(shown.fields);
}

void ListPage::turnDetails()
{
    const bool beside = m_splitter->orientation() == Qt::Horizontal;
    context().settings.setValue(settingsKey(QStringLiteral("details")), beside ? QStringLiteral("below") : QStringLiteral("beside"));
    placeDetails();
}

void ListPage::placeDetails()
{
    const QString chosen = context().settings.value(settingsKey(QStringLiteral("details"))).toString();
    const bool beside = chosen.isEmpty() ? width() >= theme::scaled(1180) : chosen == QLatin1String("beside");
    const auto orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == orientation && !m_splitter->property("placed").isNull()) return;
    m_splitter->setProperty("placed", true);
    m_splitter->setOrientation(orientation);
    const QByteArray kept = context().settings.value(settingsKey(beside ? QStringLiteral("beside") : QStringLiteral("below"))).toByteArray();
    if (!kept.isEmpty() && m_splitter->restoreState(kept)) return;
    if (beside) {
        const int side = theme::scaled(width() >= theme::scaled(1380) ? m_sideWidth : 380);
        m_splitter->setSizes({width() - side, side});
    } else {
        m_splitter->setSizes({height() * 58 / 100, height() * 42 / 100});
    }
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeDetails();
}

}  // namespace quorate::pages
