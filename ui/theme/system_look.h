// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>
#include <QVariantMap>

#include <functional>

namespace quorate::theme {

// Whether the platform's own palette is dark, whatever the application has set.
[[nodiscard]] bool platformIsDark();

// What the desktop wishes, while the program runs: dark or light, and high contrast. It is asked for through the desktop portal
// (org.freedesktop.portal.Settings), without waiting for it; where there is none, the palette of the platform's theme tells by
// which of window and text is lighter. GUI thread.
class SystemLook : public QObject {
    Q_OBJECT

public:
    // Over the session's bus, if there is one.
    SystemLook();
    // Over the D-Bus connection of this name; `service` is the portal's name there, empty where no bus is between. `platformDark`
    // is asked again whenever the platform says that its theme has changed.
    SystemLook(const QString& connection, const QString& service, std::function<bool()> platformDark = platformIsDark);
    ~SystemLook() override;

    [[nodiscard]] bool dark() const { return m_dark; }
    [[nodiscard]] bool contrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class PortalListener;
    void take(const QString& space, const QString& key, const QVariant& value);
    void judge();

    std::function<bool()> m_platformDark;
    QVariantMap m_said;                  // "namespace key" to value
    bool m_paletteDark;
    bool m_dark;
    bool m_contrast = false;
    bool m_reading = false;
};

class Theme;

// What the desktop wishes now, for Choice::system; before it is told, the platform's palette of the start counts. Applies the theme
// anew where that is chosen.
void followSystem(Theme& theme, bool dark, bool contrast);

}  // namespace quorate::theme
