// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace quorate::theme {

enum class Choice { system, light, dark, highContrast };
enum class Density { compact, comfortable, touch };

// The type scale of the study at a 13 px body; the real sizes follow the system's font.
enum class Type { body, bodyStrong, control, secondary, label, cardTitle, viewTitle, objectTitle, value, mono };

[[nodiscard]] QFont font(Type type);
[[nodiscard]] int rowHeight();
// A length that the study gives for a 13 px body, in multiples of the real font height.
[[nodiscard]] int scaled(int px);

// Where the desktop names no font of its own, so that fontconfig's last resort would be taken: Inter at the study's size, and
// JetBrains Mono for hashes, if they are installed. Before a Theme is made; GUI thread.
void chooseFonts();

// Owns the look of the application: style, palette, fonts. One per QApplication; GUI thread. Widgets learn of a switch by
// QEvent::PaletteChange, others by changed().
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& app);
    ~Theme() override;

    void apply(Choice choice, Density density);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] Density density() const { return m_density; }

Q_SIGNALS:
    void changed();

private:
    QApplication& m_app;
    bool m_systemDark;
    Choice m_choice = Choice::system;
    Density m_density = Density::comfortable;
    Scheme m_scheme = Scheme::light;
};

}  // namespace quorate::theme
