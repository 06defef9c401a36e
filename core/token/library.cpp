// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/library.h"

#include "core/base/ids.h"

#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <tuple>

namespace quorate::token {
namespace {

constexpr std::size_t maxTokens = 64;
constexpr std::size_t maxKeys = 256;
constexpr std::size_t maxAttribute = 4096;

// PKCS#11 v3.0 section 2.3.5 allows the curve's name as well as its object identifier (RFC 8410).
constexpr std::array<std::uint8_t, 14> curveName{0x13, 0x0c, 'e', 'd', 'w', 'a', 'r', 'd', 's', '2', '5', '5', '1', '9'};
constexpr std::array<std::uint8_t, 5> curveId{0x06, 0x03, 0x2b, 0x65, 0x70};

// Nothing that a terminal or a list would take for more than text.
std::string cleaned(std::string text)
{
    for (auto& c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte >= 0x7f) c = '?';
    }
    return text;
}

// Padded with blanks.
template <std::size_t Size>
std::string textOfField(const unsigned char (&field)[Size])
{
    std::string text(reinterpret_cast<const char*>(field), Size);
    text.resize(std::min(text.find('\0'), text.size()));
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return cleaned(std::move(text));
}

PinState pinStateOf(CK_FLAGS flags)
{
    if ((flags & CKF_USER_PIN_LOCKED) != 0) return PinState::blocked;
    if ((flags & CKF_USER_PIN_FINAL_TRY) != 0) return PinState::lastTry;
    if ((flags & CKF_USER_PIN_COUNT_LOW) != 0) return PinState::fewTries;
    return PinState::good;
}

bool fits(const TokenUri& wanted, const TokenUri& there)
{
    const auto same = [](const std::string& a, const std::string& b) { return a.empty() || cleaned(a) == b; };
    return same(wanted.token, there.token) && same(wanted.serial, there.serial) &&
           same(wanted.manufacturer, there.manufacturer) && same(wanted.model, there.model);
}

template <class T>
CK_ATTRIBUTE attributeOf(CK_ATTRIBUTE_TYPE type, T& value)
{
    return {type, &value, sizeof value};
}

CK_ATTRIBUTE bytesAttribute(CK_ATTRIBUTE_TYPE type, BytesView value)
{
    // The interface is not const-correct; a template is read alone.
    return {type, const_cast<std::uint8_t*>(value.data()), value.size()};
}

// An OCTET STRING around the 32 bytes (PKCS#11 v3.0), or these alone, as older modules have it.
std::optional<crypto::PublicKey> pointOf(BytesView value)
{
    constexpr std::size_t size = 32;
    if (value.size() == size + 2 && value[0] == 0x04 && value[1] == size) value = value.subspan(2);
    auto key = crypto::PublicKey::from(value);
    if (!key || !crypto::isUsablePublicKey(*key)) return std::nullopt;
    return *key;
}

// True when the token, its slot or our session with it is gone.
bool isGone(CK_RV value)
{
    return value == CKR_DEVICE_REMOVED || value == CKR_TOKEN_NOT_PRESENT || value == CKR_SESSION_HANDLE_INVALID ||
           value == CKR_SESSION_CLOSED || value == CKR_TOKEN_NOT_RECOGNIZED || value == CKR_SLOT_ID_INVALID;
}

// The meaning of a return value for whoever asked. `name` is the token's.
Error errorOf(CK_RV value, const std::string& name)
{
    if (isGone(value)) return {ErrorKind::unavailable, "token.removed", name};
    switch (value) {
    case CKR_PIN_INCORRECT: return {ErrorKind::denied, "token.pin.wrong", name};
    case CKR_PIN_LOCKED: return {ErrorKind::denied, "token.pin.blocked", name};
    case CKR_PIN_LEN_RANGE:
    case CKR_PIN_INVALID: return {ErrorKind::denied, "token.pin.length", name};
    case CKR_PIN_EXPIRED:
    case CKR_USER_PIN_NOT_INITIALIZED: return {ErrorKind::denied, "token.pin.not-set", name};
    case CKR_USER_NOT_LOGGED_IN: return {ErrorKind::denied, "token.pin.needed", name};
    case CKR_MECHANISM_INVALID:
    case CKR_MECHANISM_PARAM_INVALID: return {ErrorKind::unsupported, "token.mechanism.missing", name};
    default: break;
    }
    std::array<char, 32> number{};
    std::snprintf(number.data(), number.size(), ": CKR 0x%lx", static_cast<unsigned long>(value));
    return {ErrorKind::unavailable, "token.failed", name + number.data()};
}

}  // namespace

Status Library::load(const Path& file)
{
    const auto notLoadable = [&](const std::string& why) {
        return fail(ErrorKind::notFound, "token.module.not-loadable", file.string() + ": " + why);
    };
    void* handle = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        const char* why = ::dlerror();
        return notLoadable(why ? why : "dlopen");
    }
    const auto listOf = reinterpret_cast<CK_C_GetFunctionList>(::dlsym(handle, "C_GetFunctionList"));
    if (!listOf) return notLoadable("no PKCS#11 library");
    CK_FUNCTION_LIST* calls = nullptr;
    if (listOf(&calls) != CKR_OK || !calls || calls->version.major < 2) return notLoadable("no PKCS#11 v2 interface");
    CK_C_INITIALIZE_ARGS arguments{};
    arguments.flags = CKF_OS_LOCKING_OK;
    const auto begun = calls->C_Initialize(&arguments);
    if (begun != CKR_OK && begun != CKR_CRYPTOKI_ALREADY_INITIALIZED) return notLoadable(errorOf(begun, "C_Initialize").context);
    m_calls = calls;
    return {};
}

tl::unexpected<Error> Library::failed(CK_RV value, const Place& place)
{
    if (isGone(value)) m_sessions.erase(place.slot);
    return tl::unexpected<Error>(errorOf(value, place.info.uri.forPeople()));
}

bool Library::loggedIn(CK_SLOT_ID slot)
{
    const auto it = m_sessions.find(slot);
    if (it == m_sessions.end()) return false;
    CK_SESSION_INFO info{};
    if (m_calls->C_GetSessionInfo(it->second, &info) != CKR_OK) {
        m_sessions.erase(it);
        return false;
    }
    return info.state == CKS_RO_USER_FUNCTIONS || info.state == CKS_RW_USER_FUNCTIONS;
}

Result<std::vector<Library::Place>> Library::places()
{
    std::vector<CK_SLOT_ID> slots;
    CK_RV value = CKR_BUFFER_TOO_SMALL;
    // One may be plugged in between the two calls.
    for (int i = 0; i < 3 && value == CKR_BUFFER_TOO_SMALL; ++i) {
        CK_ULONG count = 0;
        value = m_calls->C_GetSlotList(CK_TRUE, nullptr, &count);
        if (value != CKR_OK) break;
        slots.resize(std::min<std::size_t>(count, maxTokens));
        count = slots.size();
        if (slots.empty()) break;
        value = m_calls->C_GetSlotList(CK_TRUE, slots.data(), &count);
        if (value == CKR_OK) slots.resize(std::min<std::size_t>(count, slots.size()));
    }
    if (value != CKR_OK) return fail(errorOf(value, "slots"));
    std::erase_if(m_sessions, [&](const auto& one) { return std::ranges::find(slots, one.first) == slots.end(); });
    std::vector<Place> all;
    for (const auto slot : slots) {
        CK_TOKEN_INFO raw{};
        if (m_calls->C_GetTokenInfo(slot, &raw) != CKR_OK) continue;   // gone meanwhile, or not a token that can be read
        if ((raw.flags & CKF_TOKEN_INITIALIZED) == 0) continue;
        Place place{slot, {}};
        place.info.uri = {textOfField(raw.label), textOfField(raw.serialNumber), textOfField(raw.manufacturerID),
                          textOfField(raw.model), {}, {}, {}};
        place.info.pin = pinStateOf(raw.flags);
        place.info.pinPad = (raw.flags & CKF_PROTECTED_AUTHENTICATION_PATH) != 0;
        place.info.ready = (raw.flags & CKF_LOGIN_REQUIRED) == 0 || loggedIn(slot);
        CK_MECHANISM_INFO mechanism{};
        place.info.able = m_calls->C_GetMechanismInfo(slot, CKM_EDDSA, &mechanism) == CKR_OK && (mechanism.flags & CKF_SIGN) != 0;
        place.info.makesKeys = m_calls->C_GetMechanismInfo(slot, CKM_EC_EDWARDS_KEY_PAIR_GEN, &mechanism) == CKR_OK;
        all.push_back(std::move(place));
    }
    return all;
}

Result<Library::Place> Library::placeOf(const TokenUri& token)
{
    auto all = places();
    if (!all) return fail(all.error());
    std::erase_if(*all, [&](const Place& place) { return !fits(token, place.info.uri); });
    if (all->empty()) return fail(ErrorKind::unavailable, "token.absent", token.forPeople());
    if (all->size() > 1) return fail(ErrorKind::invalid, "token.ambiguous", token.forPeople());
    return std::move(all->front());
}

Result<CK_SESSION_HANDLE> Library::session(const Place& place)
{
    const auto it = m_sessions.find(place.slot);
    if (it != m_sessions.end()) {
        CK_SESSION_INFO info{};
        if (m_calls->C_GetSessionInfo(it->second, &info) == CKR_OK) return it->second;
        m_sessions.erase(it);
    }
    CK_SESSION_HANDLE session = 0;
    const auto value = m_calls->C_OpenSession(place.slot, CKF_SERIAL_SESSION, nullptr, nullptr, &session);
    if (value != CKR_OK) return failed(value, place);
    m_sessions[place.slot] = session;
    return session;
}

Result<std::vector<TokenInfo>> Library::tokens()
{
    auto all = places();
    if (!all) return fail(all.error());
    std::vector<TokenInfo> infos;
    for (auto& place : *all) infos.push_back(std::move(place.info));
    return infos;
}

Result<TokenInfo> Library::find(const TokenUri& token)
{
    auto place = placeOf(token);
    if (!place) return fail(place.error());
    return std::move(place->info);
}

Status Library::logIn(const TokenUri& token, const crypto::SecretBytes& pin)
{
    auto place = placeOf(token);
    if (!place) return fail(place.error());
    if (place->info.pin == PinState::blocked) return fail(ErrorKind::denied, "token.pin.blocked", place->info.uri.forPeople());
    if (pin.size() == 0 && !place->info.pinPad) return fail(ErrorKind::denied, "token.pin.length", place->info.uri.forPeople());
    auto open = session(*place);
    if (!open) return fail(open.error());
    if (loggedIn(place->slot)) (void)m_calls->C_Logout(*open);
    auto* text = pin.size() == 0 ? nullptr : const_cast<std::uint8_t*>(pin.view().data());
    const auto value = m_calls->C_Login(*open, CKU_USER, text, pin.size());
    if (value == CKR_OK || value == CKR_USER_ALREADY_LOGGED_IN) return {};
    auto error = failed(value, *place);
    if (value != CKR_PIN_INCORRECT) return error;
    // What is left of the tries decides about what comes next.
    CK_TOKEN_INFO after{};
    if (m_calls->C_GetTokenInfo(place->slot, &after) != CKR_OK) return error;
    const auto left = pinStateOf(after.flags);
    if (left == PinState::blocked) error.value().code = "token.pin.blocked";
    if (left == PinState::lastTry) error.value().context += ": the next wrong one blocks it";
    if (left == PinState::fewTries) error.value().context += ": few tries are left";
    return error;
}

void Library::logOut(const TokenUri& token)
{
    auto all = places();
    if (!all) return;
    for (const auto& place : *all) {
        const auto it = m_sessions.find(place.slot);
        if (it == m_sessions.end() || !fits(token, place.info.uri)) continue;
        (void)m_calls->C_Logout(it->second);
        (void)m_calls->C_CloseSession(it->second);
        m_sessions.erase(it);
    }
}

Result<std::vector<CK_OBJECT_HANDLE>> Library::objects(CK_SESSION_HANDLE open, std::vector<CK_ATTRIBUTE> wanted, const Place& place)
{
    auto value = m_calls->C_FindObjectsInit(open, wanted.data(), wanted.size());
    if (value != CKR_OK) return failed(value, place);
    std::vector<CK_OBJECT_HANDLE> all;
    while (value == CKR_OK && all.size() < maxKeys) {
        std::array<CK_OBJECT_HANDLE, 16> some{};
        CK_ULONG count = 0;
        value = m_calls->C_FindObjects(open, some.data(), some.size(), &count);
        if (value != CKR_OK || count == 0) break;
        all.insert(all.end(), some.begin(), some.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(count, some.size())));
    }
    const auto ended = m_calls->C_FindObjectsFinal(open);
    if (value == CKR_OK) value = ended;
    if (value != CKR_OK) return failed(value, place);
    return all;
}

std::optional<Bytes> Library::attribute(CK_SESSION_HANDLE open, CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type)
{
    CK_ATTRIBUTE ask{type, nullptr, 0};
    if (m_calls->C_GetAttributeValue(open, object, &ask, 1) != CKR_OK || ask.ulValueLen > maxAttribute) return std::nullopt;
    Bytes value(ask.ulValueLen);
    ask.pValue = value.data();
    if (value.empty()) return value;
    if (m_calls->C_GetAttributeValue(open, object, &ask, 1) != CKR_OK || ask.ulValueLen > value.size()) return std::nullopt;
    value.resize(ask.ulValueLen);
    return value;
}

std::optional<TokenKey> Library::readKey(CK_SESSION_HANDLE open, CK_OBJECT_HANDLE object)
{
    const auto curve = attribute(open, object, CKA_EC_PARAMS);
    const auto point = attribute(open, object, CKA_EC_POINT);
    if (!curve || !point || (!equal(*curve, curveName) && !equal(*curve, curveId))) return std::nullopt;
    const auto key = pointOf(*point);
    if (!key) return std::nullopt;
    const auto label = attribute(open, object, CKA_LABEL).value_or(Bytes{});
    return TokenKey{std::string(textOf(label)), attribute(open, object, CKA_ID).value_or(Bytes{}), *key};
}

Result<std::vector<TokenKey>> Library::keys(const TokenUri& token)
{
    auto place = placeOf(token);
    if (!place) return fail(place.error());
    auto open = session(*place);
    if (!open) return fail(open.error());
    CK_OBJECT_CLASS kind = CKO_PUBLIC_KEY;
    CK_KEY_TYPE type = CKK_EC_EDWARDS;
    auto found = objects(*open, {attributeOf(CKA_CLASS, kind), attributeOf(CKA_KEY_TYPE, type)}, *place);
    if (!found) return fail(found.error());
    std::vector<TokenKey> all;
    for (const auto object : *found) {
        if (auto key = readKey(*open, object)) all.push_back(std::move(*key));
    }
    std::ranges::sort(all, {}, [](const TokenKey& key) { return std::tie(key.label, key.id); });
    return all;
}

Result<TokenKey> Library::makeKey(const TokenUri& token, const std::string& label)
{
    auto place = placeOf(token);
    if (!place) return fail(place.error());
    if (!place->info.makesKeys) return fail(ErrorKind::unsupported, "token.mechanism.missing", place->info.uri.forPeople());
    if (!place->info.ready) return fail(ErrorKind::denied, "token.pin.needed", place->info.uri.forPeople());
    CK_SESSION_HANDLE open = 0;
    if (const auto value = m_calls->C_OpenSession(place->slot, CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr, &open);
        value != CKR_OK) {
        return failed(value, *place);
    }
    CK_BBOOL yes = CK_TRUE;
    CK_BBOOL no = CK_FALSE;
    CK_OBJECT_HANDLE publicHalf = 0;
    CK_OBJECT_HANDLE privateHalf = 0;
    const Bytes name = toBytes(bytesOf(label));
    CK_RV value = CKR_OK;
    for (const BytesView curve : {BytesView(curveName), BytesView(curveId)}) {
        std::array<CK_ATTRIBUTE, 6> ofPublic{attributeOf(CKA_TOKEN, yes),      attributeOf(CKA_PRIVATE, no),
                                             attributeOf(CKA_VERIFY, yes),     bytesAttribute(CKA_EC_PARAMS, curve),
                                             bytesAttribute(CKA_LABEL, name),  bytesAttribute(CKA_ID, name)};
        std::array<CK_ATTRIBUTE, 7> ofPrivate{attributeOf(CKA_TOKEN, yes),     attributeOf(CKA_PRIVATE, yes),
                                              attributeOf(CKA_SENSITIVE, yes), attributeOf(CKA_EXTRACTABLE, no),
                                              attributeOf(CKA_SIGN, yes),      bytesAttribute(CKA_LABEL, name),
                                              bytesAttribute(CKA_ID, name)};
        CK_MECHANISM mechanism{CKM_EC_EDWARDS_KEY_PAIR_GEN, nullptr, 0};
        value = m_calls->C_GenerateKeyPair(open, &mechanism, ofPublic.data(), ofPublic.size(), ofPrivate.data(), ofPrivate.size(),
                                           &publicHalf, &privateHalf);
        if (value == CKR_OK || isGone(value)) break;   // otherwise the other name of the curve may please
    }
    std::optional<TokenKey> key;
    if (value == CKR_OK) key = readKey(open, publicHalf);
    (void)m_calls->C_CloseSession(open);
    if (value != CKR_OK) return failed(value, *place);
    if (!key) return fail(ErrorKind::unsupported, "token.mechanism.missing", place->info.uri.forPeople());
    return std::move(*key);
}

Result<crypto::Signature> Library::sign(const TokenUri& uri, const crypto::PublicKey& key, BytesView message)
{
    auto place = placeOf(uri);
    if (!place) return fail(place.error());
    const auto name = place->info.uri.forPeople();
    if (!place->info.able) return fail(ErrorKind::unsupported, "token.mechanism.missing", name);
    auto open = session(*place);
    if (!open) return fail(open.error());
    if (!place->info.ready && !loggedIn(place->slot)) return fail(ErrorKind::denied, "token.pin.needed", name);
    CK_OBJECT_CLASS kind = CKO_PRIVATE_KEY;
    std::vector<CK_ATTRIBUTE> wanted{attributeOf(CKA_CLASS, kind)};
    if (!uri.object.empty()) wanted.push_back(bytesAttribute(CKA_LABEL, bytesOf(uri.object)));
    if (!uri.id.empty()) wanted.push_back(bytesAttribute(CKA_ID, uri.id));
    auto found = objects(*open, wanted, *place);
    if (!found) return fail(found.error());
    if (found->empty()) return fail(ErrorKind::notFound, "token.key.missing", name + ": " + uri.object);
    if (found->size() > 1) return fail(ErrorKind::invalid, "token.key.ambiguous", name + ": " + uri.object);
    CK_MECHANISM mechanism{CKM_EDDSA, nullptr, 0};
    auto value = m_calls->C_SignInit(*open, &mechanism, found->front());
    if (value != CKR_OK) return failed(value, *place);
    crypto::Signature signature{};
    CK_ULONG size = signature.size();
    value = m_calls->C_Sign(*open, const_cast<std::uint8_t*>(message.data()), message.size(), signature.data(), &size);
    if (value != CKR_OK) return failed(value, *place);
    if (size != signature.size() || !crypto::verify(key, message, signature)) {
        return fail(ErrorKind::refused, "token.signature.wrong", name);
    }
    return signature;
}

}  // namespace quorate::token
