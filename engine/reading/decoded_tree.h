#pragma once

#include <memory>
#include <utility>

#include "engine/reading/decoded_source.h"
#include "engine/reading/file_sample.h"
#include "engine/reading/input_tree.h"
#include "engine/reading/line_feed_source.h"

namespace tastescope {

/// Another tree's files as UTF-8 with line feeds, all of them written as the sampled one is: what readers work on, so
/// that none of them knows encodings.
class DecodedTree final : public InputTree {
  public:
    DecodedTree(const InputTree& tree, const FileSample& sample)
        : InputTree(tree.path()),
          tree_(tree),
          encoding_(sample.encoding),
          hasCarriageReturnsOnly_(sample.hasCarriageReturnsOnly) {
        files_ = tree.files();
    }

    std::unique_ptr<ByteSource> open(std::size_t file) const override {
        std::unique_ptr<ByteSource> source = decodedSource(tree_.open(file), encoding_);
        if (hasCarriageReturnsOnly_) source = std::make_unique<LineFeedSource>(std::move(source));
        return source;
    }
    std::uint64_t costOf(std::size_t file) const override { return tree_.costOf(file); }
    std::string pathOf(std::size_t file) const override { return tree_.pathOf(file); }

  private:
    const InputTree& tree_;
    TextEncoding encoding_;
    bool hasCarriageReturnsOnly_;
};

}  // namespace tastescope
