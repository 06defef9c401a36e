// SPDX-License-Identifier: GPL-3.0-or-later
// What precompiled headers are made for; nobody links it.
int main()
{
}
