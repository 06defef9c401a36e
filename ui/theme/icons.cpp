// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>
#include <utility>

namespace quorate::theme {
namespace {

QByteArray source(const QString& name)
{
    static QHash<QString, QByteArray> sources;
    auto it = sources.find(name);
    if (it == sources.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        it = sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *it;
}

QPixmap rendered(const QString& name, const QColor& colour, const QSize& size)
{
    const QString key = QStringLiteral("quorate/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QByteArray svg = source(name);
    svg.replace("currentColor", colour.name().toLatin1());
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

using Colours = std::function<QColor(QIcon::Mode, QIcon::State)>;

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, Colours colours) : m_name(std::move(name)), m_colours(std::move(colours)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, m_colours(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(m_name, m_colours(mode, state), size);
    }
    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("quorate-line"); }

private:
    QString m_name;
    Colours m_colours;
};

}  // namespace

void paintIcon(QPainter& painter, const QRectF& where, const QString& name, const QColor& colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = rendered(name, colour, (where.size() * ratio).toSize().expandedTo(QSize(1, 1)));
    painter.drawPixmap(where, pixmap, QRectF(pixmap.rect()));
}

QIcon icon(const QString& name)
{
    return QIcon(new LineIconEngine(name, [](QIcon::Mode mode, QIcon::State) {
        return mode == QIcon::Disabled ? current().muted : current().text;
    }));
}

QIcon icon(const QString& name, Tone tone)
{
    return QIcon(new LineIconEngine(name, [tone](QIcon::Mode mode, QIcon::State) {
        return mode == QIcon::Disabled ? current().muted : current().tone(tone).ink;
    }));
}

QIcon railIcon(const QString& name)
{
    return QIcon(new LineIconEngine(name, [](QIcon::Mode, QIcon::State state) {
        return state == QIcon::On ? current().railText : current().railMuted;
    }));
}

QIcon applicationIcon()
{
    return QIcon(new LineIconEngine(QStringLiteral("quorate"), [](QIcon::Mode, QIcon::State) { return QColor(Qt::black); }));
}

QString shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::ok: return QStringLiteral("status-ok");
    case Tone::warn: return QStringLiteral("status-warn");
    case Tone::bad: return QStringLiteral("status-bad");
    case Tone::conflict: return QStringLiteral("status-conflict");
    case Tone::accent: return QStringLiteral("status-wait");
    case Tone::neutral: break;
    }
    return QStringLiteral("status-open");
}

}  // namespace quorate::theme
