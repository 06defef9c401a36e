// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

// From what somebody wishes for the consortium to a proposal, which a ProposalSheet over `host` shows. Forms are dialogs of
// `parent`; the sheets that follow them lie over the main window.
namespace quorate::pages {

void proposeMember(const Context& context, QWidget* parent, const QString& member);      // name, roles, keys
void proposeRemoval(const Context& context, QWidget* host, const QString& member);
void proposeAdmission(const Context& context, QWidget* parent, QWidget* host);           // of a record in a file
void proposeEpoch(const Context& context, QWidget* parent, const QString& role);         // "checker", "validator"
void proposeRotation(const Context& context, QWidget* parent, const QString& member);    // of a vendor's release or root key
// Asks for a key of the vendor and its passphrase; `done` gets the proposal with the vendor's signature.
void authoriseProposal(const Context& context, QWidget* parent, const bridge::Proposal& proposal,
                       std::function<void(const bridge::Proposal&)> done);
void proposePolicy(const Context& context, QWidget* parent);
void openProposal(const Context& context, QWidget* parent, QWidget* host);
void pasteProposal(const Context& context, QWidget* host);                               // from the clipboard

}  // namespace quorate::pages
