// SPDX-License-Identifier: GPL-3.0-or-later
// A PKCS#11 library that hands everything on to another one ($QUORATE_DOUBLE_OF), until the file $QUORATE_DOUBLE_CONTROL says
// what shall go wrong: hang, removed, removed-signing, pin-blocked, last-try, no-ed25519, wrong-signature, several by blanks.
#include <p11-kit/pkcs11.h>

#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace {

CK_FUNCTION_LIST* real = nullptr;
CK_FUNCTION_LIST ours;

bool said(const std::string& word)
{
    const char* path = std::getenv("QUORATE_DOUBLE_CONTROL");
    std::ifstream file(path ? path : "");
    for (std::string one; file >> one;) {
        if (one == word) return true;
    }
    return false;
}

// Whoever pulls a token out ends its sessions.
bool removed()
{
    if (!said("removed")) return false;
    CK_ULONG count = 0;
    if (real->C_GetSlotList(CK_TRUE, nullptr, &count) != CKR_OK || count == 0) return true;
    std::vector<CK_SLOT_ID> slots(count);
    if (real->C_GetSlotList(CK_TRUE, slots.data(), &count) != CKR_OK) return true;
    for (const auto slot : slots) (void)real->C_CloseAllSessions(slot);
    return true;
}

CK_RV slotList(CK_BBOOL present, CK_SLOT_ID* slots, CK_ULONG* count)
{
    if (!removed()) return real->C_GetSlotList(present, slots, count);
    *count = 0;
    return CKR_OK;
}

CK_RV tokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO* info)
{
    if (removed()) return CKR_TOKEN_NOT_PRESENT;
    const CK_RV value = real->C_GetTokenInfo(slot, info);
    if (said("pin-blocked")) info->flags |= CKF_USER_PIN_LOCKED;
    if (said("last-try")) info->flags |= CKF_USER_PIN_FINAL_TRY;
    return value;
}

CK_RV mechanismInfo(CK_SLOT_ID slot, CK_MECHANISM_TYPE type, CK_MECHANISM_INFO* info)
{
    return said("no-ed25519") ? CKR_MECHANISM_INVALID : real->C_GetMechanismInfo(slot, type, info);
}

CK_RV sign(CK_SESSION_HANDLE session, unsigned char* data, CK_ULONG size, unsigned char* signature, CK_ULONG* length)
{
    while (said("hang")) ::usleep(5'000);
    if (said("removed-signing")) return CKR_DEVICE_REMOVED;
    const CK_RV value = real->C_Sign(session, data, size, signature, length);
    if (value == CKR_OK && said("wrong-signature")) signature[0] ^= 1U;
    return value;
}

}  // namespace

extern "C" CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list);
extern "C" CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list)
{
    const char* path = std::getenv("QUORATE_DOUBLE_OF");
    void* library = path ? ::dlopen(path, RTLD_NOW | RTLD_LOCAL) : nullptr;
    const auto listOf = library ? reinterpret_cast<CK_C_GetFunctionList>(::dlsym(library, "C_GetFunctionList")) : nullptr;
    if (!listOf || listOf(&real) != CKR_OK) return CKR_GENERAL_ERROR;
    ours = *real;
    ours.C_GetSlotList = slotList;
    ours.C_GetTokenInfo = tokenInfo;
    ours.C_GetMechanismInfo = mechanismInfo;
    ours.C_Sign = sign;
    *list = &ours;
    return CKR_OK;
}
