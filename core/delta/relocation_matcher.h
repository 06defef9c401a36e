// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/map.h"

#include <vector>

namespace quorate::delta {

// Sorted tables of relocations in relocatable objects (ELF-64 RELA): rows are numbered through, so that bytes match best
// row by row, even where rows came or went. Replaces the covers of such tables by ones that follow the distances
// between offsets and between addends. `oldPrograms`, `newPrograms`: where programs begin (ScannedImage::programs). `covers` are
// those of findCovers, and stay sorted and without overlap.
void matchRelocations(BytesView oldImage, BytesView newImage, const std::vector<std::uint64_t>& oldPrograms,
                      const std::vector<std::uint64_t>& newPrograms, std::vector<Cover>& covers);

}  // namespace quorate::delta
