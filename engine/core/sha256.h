#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include <memory>

namespace tastescope {

/// SHA-256 (FIPS 180-4) fed in pieces, by libcrypto. Cost: linear, about 1–2 GB/s where the processor has SHA instructions.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::span<const std::byte> bytes);
    void add(std::string_view text) { add(std::as_bytes(std::span(text.data(), text.size()))); }
    /// The digest of all that was added as 64 lower-case hexadecimal digits. Ends the use of this object.
    std::string hexDigest();

  private:
    struct Context;
    std::unique_ptr<Context> context_;
};

}  // namespace tastescope
