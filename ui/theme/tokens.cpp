// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace quorate::theme {
namespace {

QColor c(const char* hex)
{
    return QColor(QLatin1String(hex));
}

Tokens makeLight()
{
    Tokens t;
    t.bg = c("#F2F5F8");
    t.surface = c("#FFFFFF");
    t.sunken = c("#EBEFF4");
    t.hover = c("#F0F4F8");
    t.border = c("#D6DDE6");
    t.control = c("#768494");
    t.grid = c("#E3E8EE");
    t.text = c("#14202C");
    t.muted = c("#4E5D6C");
    t.accent = c("#0B5CD6");
    t.onAccent = c("#FFFFFF");
    t.accentSoft = c("#E2EDFD");
    t.rail = c("#0E1B2C");
    t.railSelected = c("#1D3350");
    t.railText = c("#F2F6FA");
    t.railMuted = c("#9DB0C4");
    t.tones = {{{c("#4E5D6C"), c("#E6EBF1")},
                {c("#0B5CD6"), c("#E2EDFD")},
                {c("#00754F"), c("#D8F2E6")},
                {c("#9A5B00"), c("#FDEFD0")},
                {c("#9A0F24"), c("#FAE0E3")},
                {c("#541A73"), c("#EFE4F6")}}};
    t.series = {c("#0A66F0"), c("#AA560B"), c("#084F39"), c("#661880"), c("#6D778A")};
    t.heat = {c("#EDF2F7"), c("#C9DDF0"), c("#94BDE2"), c("#5495CE"), c("#2467AA"), c("#0C3B70")};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.bg = c("#0E141B");
    t.surface = c("#161E27");
    t.sunken = c("#10171F");
    t.hover = c("#1C2631");
    t.border = c("#2A3643");
    t.control = c("#6F7F90");
    t.grid = c("#232E3A");
    t.text = c("#E7EDF3");
    t.muted = c("#A3B1BF");
    t.accent = c("#57A2FB");
    t.onAccent = c("#06182B");
    t.accentSoft = c("#15304F");
    t.rail = c("#0A0F15");
    t.railSelected = c("#1A2B40");
    t.railText = c("#F2F6FA");
    t.railMuted = c("#94A5B7");
    t.tones = {{{c("#A3B1BF"), c("#232E3A")},
                {c("#57A2FB"), c("#15304F")},
                {c("#72E8C4"), c("#123B31")},
                {c("#FBC94A"), c("#3E300D")},
                {c("#F77D68"), c("#471D19")},
                {c("#E5BBFF"), c("#3A2848")}}};
    t.series = {c("#8FC5FF"), c("#F3AC33"), c("#34E3A4"), c("#C060F2"), c("#808A94")};
    t.heat = {c("#1D2732"), c("#1F3F5E"), c("#2A5F92"), c("#4188C8"), c("#7DB8EE"), c("#C9E4FF")};
    return t;
}

Tokens makeHighContrast()
{
    Tokens t = makeDark();
    t.bg = c("#000000");
    t.surface = c("#000000");
    t.sunken = c("#101010");
    t.hover = c("#1E1E1E");
    t.border = c("#9A9A9A");
    t.control = c("#FFFFFF");
    t.grid = c("#3A3A3A");
    t.text = c("#FFFFFF");
    t.muted = c("#E2E2E2");
    t.accent = c("#6CB6FF");
    t.onAccent = c("#000000");
    t.accentSoft = c("#07264A");
    t.rail = c("#000000");
    t.railSelected = c("#07264A");
    t.railText = c("#FFFFFF");
    t.railMuted = c("#E2E2E2");
    t.tones = {{{c("#A3B1BF"), c("#1E1E1E")},
                {c("#6CB6FF"), c("#07264A")},
                {c("#6FF0C8"), c("#06332A")},
                {c("#FFD34D"), c("#3A2C00")},
                {c("#FF8A75"), c("#3C110D")},
                {c("#F0D0FF"), c("#3A2050")}}};
    t.series = {c("#8FC5FF"), c("#F3AC33"), c("#34E3A4"), c("#CC78F6"), c("#929CA6")};
    return t;
}

}  // namespace

const Tokens& tokensOf(Scheme scheme)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    static const Tokens highContrast = makeHighContrast();
    switch (scheme) {
    case Scheme::dark: return dark;
    case Scheme::highContrast: return highContrast;
    case Scheme::light: break;
    }
    return light;
}

}  // namespace quorate::theme
