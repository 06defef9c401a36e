// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borders.h"

#include "ui/pages/page.h"

#include <QEvent>
#include <QSplitter>

namespace quorate::pages {
namespace {

constexpr auto keeperName = "borderKeeper";

// A splitter that is made before its page has its size stretches what it was given. So what was kept is given again whenever
// the size changes, until somebody moves the border.
class Keeper : public QObject {
public:
    Keeper(QSplitter& splitter, const QByteArray& kept) : QObject(&splitter), m_splitter(splitter), m_kept(kept)
    {
        setObjectName(QLatin1String(keeperName));
        splitter.restoreState(m_kept);
        splitter.installEventFilter(this);
        connect(&splitter, &QSplitter::splitterMoved, this, [this] { m_splitter.removeEventFilter(this); });
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) m_splitter.restoreState(m_kept);
        return false;
    }

private:
    QSplitter& m_splitter;
    QByteArray m_kept;
};

}  // namespace

void keepBorder(QSplitter& splitter, QSettings& settings, const QString& name)
{
    const auto key = [&settings, name] { return layoutGroup(settings) + QStringLiteral("splitters/") + name; };
    const QByteArray kept = settings.value(key()).toByteArray();
    if (!kept.isEmpty()) new Keeper(splitter, kept);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter, [&splitter, &settings, key] { settings.setValue(key(), splitter.saveState()); });
}

void keepBorders(const QWidget& root, QSettings& settings, const QString& place)
{
    for (auto* splitter : root.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty()) keepBorder(*splitter, settings, place + QLatin1Char('/') + splitter->objectName());
    }
}

void turnPanes(QSplitter& splitter)
{
    const bool beside = splitter.orientation() == Qt::Horizontal;
    splitter.setOrientation(beside ? Qt::Vertical : Qt::Horizontal);
    const int room = beside ? splitter.height() : splitter.width();
    splitter.setSizes({room * 3 / 5, room * 2 / 5});
    Q_EMIT splitter.splitterMoved(splitter.sizes().value(0), 1);
}

QSplitter* detailsOf(const QWidget& page)
{
    // The outermost comes first.
    for (auto* splitter : page.findChildren<QSplitter*>()) {
        if (splitter->isVisible() && splitter->count() == 2) return splitter;
    }
    return nullptr;
}

}  // namespace quorate::pages
