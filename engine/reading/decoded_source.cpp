#include "engine/reading/decoded_source.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <string_view>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {
namespace {

std::string_view byteOrderMark(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::utf16LittleEndian:
            return "\xFF\xFE";
        case TextEncoding::utf16BigEndian:
            return "\xFE\xFF";
        case TextEncoding::gb18030:
            return "\x84\x31\x95\x33";
        case TextEncoding::utf8:
        case TextEncoding::latin1:
            break;
    }
    return "\xEF\xBB\xBF";
}

/// Another source without the mark at its beginning.
class UnmarkedSource final : public ByteSource {
  public:
    UnmarkedSource(std::unique_ptr<ByteSource> source, std::string_view mark)
        : ByteSource(source->path()), source_(std::move(source)) {
        start_.resize(mark.size());
        start_.resize(source_->read(start_));
        if (start_ == mark) start_.clear();
    }

    std::size_t read(std::span<char> space) override {
        const std::size_t count = std::min(space.size(), start_.size());
        std::copy_n(start_.begin(), count, space.begin());
        start_.erase(0, count);
        return count + source_->read(space.subspan(count));
    }
    std::uint64_t consumedBytes() const override { return source_->consumedBytes(); }
    bool isCompressed() const override { return source_->isCompressed(); }

  private:
    std::unique_ptr<ByteSource> source_;
    std::string start_;  // read to look for the mark, not yet handed out
};

/// Turns pieces of a text into UTF-8; what is cut at the end of a piece waits for the next.
class Decoder {
  public:
    virtual ~Decoder() = default;
    Decoder() = default;
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    /// Appends the characters of `bytes` to `text` and takes them from its front.
    virtual void decode(std::string& bytes, std::string& text) = 0;
};

class Latin1Decoder final : public Decoder {
  public:
    void decode(std::string& bytes, std::string& text) override {
        text += utf8FromLatin1(bytes);
        bytes.clear();
    }
};

class IconvDecoder final : public Decoder {
  public:
    IconvDecoder(const std::string& path, TextEncoding encoding)
        : unitLength_(encoding == TextEncoding::gb18030 ? 1 : 2) {
        const std::string name(encodingName(encoding));
        converter_ = ::iconv_open("UTF-8", name.c_str());
        if (converter_ == reinterpret_cast<iconv_t>(-1))
            throw DataError(path, TASTESCOPE_TR("this system cannot convert texts from ") + name,
                            TASTESCOPE_TR("save the file as UTF-8"));
    }
    ~IconvDecoder() override { ::iconv_close(converter_); }

    void decode(std::string& bytes, std::string& text) override {
        // No character of these encodings has more than three bytes of UTF-8 a byte, nor has U+FFFD.
        constexpr std::size_t kGrowth = 3;
        const std::size_t before = text.size();
        text.resize(before + bytes.size() * kGrowth);
        char* in = bytes.data();
        std::size_t inLeft = bytes.size();
        char* out = text.data() + before;
        std::size_t outLeft = text.size() - before;
        while (::iconv(converter_, &in, &inLeft, &out, &outLeft) == static_cast<std::size_t>(-1) && errno == EILSEQ) {
            constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
            out = std::copy(kReplacement.begin(), kReplacement.end(), out);
            outLeft -= kReplacement.size();
            const std::size_t skipped = std::min(unitLength_, inLeft);
            in += skipped;
            inLeft -= skipped;
        }
        text.resize(text.size() - outLeft);
        bytes.erase(0, bytes.size() - inLeft);
    }

  private:
    std::size_t unitLength_;
    iconv_t converter_ = nullptr;
};

class DecodedSource final : public ByteSource {
  public:
    DecodedSource(std::unique_ptr<ByteSource> source, std::unique_ptr<Decoder> decoder)
        : ByteSource(source->path()), source_(std::move(source)), decoder_(std::move(decoder)) {}

    std::size_t read(std::span<char> space) override {
        std::size_t filled = 0;
        while (filled < space.size() && (place_ < text_.size() || refill())) {
            const std::size_t count = std::min(space.size() - filled, text_.size() - place_);
            std::copy_n(text_.begin() + static_cast<std::ptrdiff_t>(place_), count,
                        space.begin() + static_cast<std::ptrdiff_t>(filled));
            place_ += count;
            filled += count;
        }
        return filled;
    }
    std::uint64_t consumedBytes() const override { return source_->consumedBytes(); }
    bool isCompressed() const override { return source_->isCompressed(); }

  private:
    bool refill() {
        constexpr std::size_t kChunk = std::size_t{1} << 18;
        text_.clear();
        place_ = 0;
        while (text_.empty() && !isAtEnd_) {
            const std::size_t cut = bytes_.size();
            bytes_.resize(cut + kChunk);
            const std::size_t count = source_->read(std::span<char>(bytes_).subspan(cut));
            bytes_.resize(cut + count);
            isAtEnd_ = count < kChunk;
            decoder_->decode(bytes_, text_);
            if (isAtEnd_ && !bytes_.empty()) text_ += "\xEF\xBF\xBD";  // the file ends within a character
        }
        return !text_.empty();
    }

    std::unique_ptr<ByteSource> source_;
    std::unique_ptr<Decoder> decoder_;
    std::string bytes_;  // of a character cut at the end of the last chunk
    std::string text_;
    std::size_t place_ = 0;  // in text_
    bool isAtEnd_ = false;
};

}  // namespace

std::unique_ptr<ByteSource> decodedSource(std::unique_ptr<ByteSource> source, TextEncoding encoding) {
    const std::string path = source->path();
    auto unmarked = std::make_unique<UnmarkedSource>(std::move(source), byteOrderMark(encoding));
    if (encoding == TextEncoding::utf8) return unmarked;
    std::unique_ptr<Decoder> decoder;
    if (encoding == TextEncoding::latin1)
        decoder = std::make_unique<Latin1Decoder>();
    else
        decoder = std::make_unique<IconvDecoder>(path, encoding);
    return std::make_unique<DecodedSource>(std::move(unmarked), std::move(decoder));
}

}  // namespace tastescope
