// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_pdf.h"

#include "ui/bridge/format.h"
#include "ui/pages/write_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace quorate::pages {
namespace {

// False: it was stopped.
bool paint(const ReportContent& content, QIODevice& to, const PageTurn& turn)
{
    QPdfWriter writer(&to);
    writer.setTitle(content.title);
    writer.setCreator(QStringLiteral("Quorate"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 18), QPageLayout::Millimeter);
    writer.setResolution(96);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(reportHtml(content));
    const QRectF page(0, 0, writer.width(), writer.height());
    constexpr double footer = 24;
    document.setPageSize(QSizeF(page.width(), page.height() - footer));
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (!turn(i + 1, pages)) return false;
        if (i > 0) writer.newPage();
        painter.save();
        painter.translate(0, -double(i) * document.pageSize().height());
        document.drawContents(&painter, QRectF(0, double(i) * document.pageSize().height(), page.width(), document.pageSize().height()));
        painter.restore();
        painter.drawText(QRectF(0, page.height() - footer, page.width(), footer), Qt::AlignTrailing | Qt::AlignBottom,
                         QCoreApplication::translate("quorate::pages", "%1, page %2 of %3")
                             .arg(content.consortium, bridge::format::number(quint64(i + 1)), bridge::format::number(quint64(pages))));
    }
    return true;
}

}  // namespace

PdfEnd writePdf(const ReportContent& content, const QString& path, const PageTurn& turn, QString& problem)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!paint(content, buffer, turn)) return PdfEnd::stopped;
    problem = writeFile(path, bytes);
    return problem.isEmpty() ? PdfEnd::written : PdfEnd::failed;
}

}  // namespace quorate::pages
