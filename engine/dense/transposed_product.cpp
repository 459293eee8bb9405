#include "engine/dense/transposed_product.h"

#include <algorithm>
#include <cassert>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/dense/transposed_product.cpp"
#include "hwy/foreach_target.h"  // compiles this file once for every target; must come before highway.h
#include "hwy/highway.h"

#include "engine/dense/transposed_product-inl.h"

HWY_BEFORE_NAMESPACE();
namespace tastescope::HWY_NAMESPACE {

void addTransposedProductKernel(ConstPanel a, ConstPanel b, std::size_t count, float sign, Panel c, std::size_t rows,
                                std::size_t columns) {
    addProduct(a.values, a.stride, b.values, b.stride, count, sign, c.values, c.stride, rows, columns);
}

/// Bands of kProductRows rows, each from the vector that holds its diagonal on.
void addSymmetricProductKernel(ConstPanel a, ConstPanel b, std::size_t count, Panel c, std::size_t size) {
    const std::size_t lanes = hn::Lanes(ProductTag());
    for (std::size_t row = 0; row < size; row += kProductRows) {
        std::size_t column = row / lanes * lanes;
        for (; column + 2 * lanes <= size; column += 2 * lanes)
            addProductTile<kProductRows, 2>(a.values + row, a.stride, b.values + column, b.stride, count, 1.0F,
                                            c.values + row * c.stride + column, c.stride);
        if (column < size)
            addProductTile<kProductRows, 1>(a.values + row, a.stride, b.values + column, b.stride, count, 1.0F,
                                            c.values + row * c.stride + column, c.stride);
    }
}

}  // namespace tastescope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace tastescope {

HWY_EXPORT(addTransposedProductKernel);
HWY_EXPORT(addSymmetricProductKernel);

void addTransposedProduct(ConstPanel a, ConstPanel b, std::size_t count, float sign, Panel c, std::size_t rows,
                          std::size_t columns) {
    assert(b.stride % 16 == 0 && c.stride % 16 == 0 && columns % 16 == 0);
    if (count == 0) return;  // a panel of no rows may have no memory to point into
    HWY_DYNAMIC_DISPATCH(addTransposedProductKernel)(a, b, count, sign, c, rows, columns);
}

void addSymmetricProduct(ConstPanel a, ConstPanel b, std::size_t count, Panel c, std::size_t size) {
    assert(b.stride % 16 == 0 && c.stride % 16 == 0 && size % 16 == 0);
    if (count == 0) return;
    HWY_DYNAMIC_DISPATCH(addSymmetricProductKernel)(a, b, count, c, size);
}

}  // namespace tastescope
#endif
