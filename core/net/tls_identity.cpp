// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls_identity.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

namespace quorate::net {
namespace {

template <class T, void (*freeIt)(T*)>
struct Deleter {
    void operator()(T* object) const { freeIt(object); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY, EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Deleter<X509, X509_free>>;

tl::unexpected<Error> failSetup(std::string_view step)
{
    const unsigned long code = ERR_get_error();
    const char* reason = ERR_reason_error_string(code);
    ERR_clear_error();
    return fail(ErrorKind::internal, "net.tls.setup",
                std::string(step) + (reason != nullptr ? ": " + std::string(reason) : ""));
}

CertificatePtr makeCertificate(EVP_PKEY* key)
{
    CertificatePtr certificate(X509_new());
    if (!certificate) return nullptr;
    X509_NAME* name = X509_get_subject_name(certificate.get());
    const auto* text = reinterpret_cast<const unsigned char*>("quorate");
    // RFC 5280 section 4.1.2.5: a certificate without a good end date says 99991231235959Z.
    const bool made = X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                      ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1) == 1 &&
                      X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0) == 1 &&
                      X509_set_issuer_name(certificate.get(), name) == 1 &&
                      ASN1_TIME_set_string(X509_getm_notBefore(certificate.get()), "19700101000000Z") == 1 &&
                      ASN1_TIME_set_string(X509_getm_notAfter(certificate.get()), "99991231235959Z") == 1 &&
                      X509_set_pubkey(certificate.get(), key) == 1 && X509_sign(certificate.get(), key, nullptr) > 0;
    return made ? std::move(certificate) : nullptr;
}

int checkIndex()
{
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

// Replaces OpenSSL's building and checking of a chain altogether: the key is the identity. That the other side owns it
// is proved by CertificateVerify (RFC 8446 section 4.4.3), which OpenSSL checks in any case.
int checkPeer(X509_STORE_CTX* store, void*)
{
    const auto refuse = [store] {
        X509_STORE_CTX_set_error(store, X509_V_ERR_CERT_REJECTED);
        return 0;
    };
    const auto* connection = static_cast<SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    const X509* certificate = X509_STORE_CTX_get0_cert(store);
    if (connection == nullptr || certificate == nullptr) return refuse();
    const auto* check = static_cast<const PeerCheck*>(SSL_get_ex_data(connection, checkIndex()));
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    if (check == nullptr || !*check || key == nullptr || EVP_PKEY_get_id(key) != EVP_PKEY_ED25519) return refuse();
    crypto::PublicKey peer;
    std::size_t size = peer.bytes.size();
    if (EVP_PKEY_get_raw_public_key(key, peer.bytes.data(), &size) != 1 || size != peer.bytes.size()) return refuse();
    if (!(*check)(peer)) return refuse();
    X509_STORE_CTX_set_error(store, X509_V_OK);
    return 1;
}

}  // namespace

Status useNodeKey(ssl_ctx_st* context, const crypto::KeyPair& key)
{
    ERR_clear_error();
    const BytesView seed = key.seed().view();
    const KeyPtr privateKey(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
    if (!privateKey) return failSetup("key");
    const CertificatePtr certificate = makeCertificate(privateKey.get());
    if (!certificate) return failSetup("certificate");
    if (SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1 ||
        SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION) != 1) {
        return failSetup("version");
    }
    if (SSL_CTX_use_certificate(context, certificate.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context, privateKey.get()) != 1) {
        return failSetup("identity");
    }
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    if (SSL_CTX_set_num_tickets(context, 0) != 1) return failSetup("tickets");
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_max_early_data(context, 0);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    return {};
}

Status requirePeerKey(ssl_ctx_st* context)
{
    ERR_clear_error();
    if (SSL_CTX_set1_sigalgs_list(context, "ed25519") != 1) return failSetup("signature algorithms");
    SSL_CTX_set_max_cert_list(context, 8 * 1024);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_cert_verify_callback(context, checkPeer, nullptr);
    return {};
}

void setPeerCheck(ssl_st* connection, const PeerCheck* check)
{
    SSL_set_ex_data(connection, checkIndex(), const_cast<PeerCheck*>(check));
}

}  // namespace quorate::net
