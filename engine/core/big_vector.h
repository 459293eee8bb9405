#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <vector>

namespace tastescope {

/// 64-byte aligned memory for hot arrays; from 4 MiB on it is aligned to, and asked to be backed by, huge pages
/// (a 20 M rating data set is otherwise a quarter of a million page faults). Throws std::bad_alloc.
void* allocateBig(std::size_t byteCount);
void releaseBig(void* memory, std::size_t byteCount) noexcept;

/// Allocator of BigVector. Elements made by resize() are left uninitialised, so that filling a big array in parallel
/// does not first walk it on one thread; write `resize(n, value)` where a value is wanted.
template <class T>
struct BigAllocator {
    using value_type = T;
    BigAllocator() = default;
    template <class U>
    BigAllocator(const BigAllocator<U>&) noexcept {}  // NOLINT(google-explicit-constructor): allocators convert

    T* allocate(std::size_t count) { return static_cast<T*>(allocateBig(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t count) noexcept { releaseBig(memory, count * sizeof(T)); }

    template <class U>
    void construct(U* place) noexcept {
        ::new (static_cast<void*>(place)) U;
    }
    template <class U, class... Args>
    void construct(U* place, Args&&... args) {
        std::construct_at(place, std::forward<Args>(args)...);
    }
    friend bool operator==(const BigAllocator&, const BigAllocator&) { return true; }
};

template <class T>
using BigVector = std::vector<T, BigAllocator<T>>;

}  // namespace tastescope
