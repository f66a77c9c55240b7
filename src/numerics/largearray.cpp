#include "numerics/largearray.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

#include <cstdint>

namespace numerics {

void reserveLarge(std::vector<double> &numbers, std::size_t count)
{
    numbers.reserve(count);
#ifdef __linux__
    constexpr std::uintptr_t page = 4096;
    constexpr std::size_t worthIt = std::size_t{1} << 22;
    const std::size_t bytes = count * sizeof(double);
    if (bytes < worthIt)
        return;
    const auto start = reinterpret_cast<std::uintptr_t>(numbers.data());
    const std::uintptr_t aligned = (start + page - 1) / page * page;
    // A wish only: whatever the answer, the memory is there.
    madvise(reinterpret_cast<char *>(numbers.data()) + (aligned - start), (start + bytes - aligned) / page * page,
            MADV_HUGEPAGE);
#endif
}

std::vector<double> largeArray(std::size_t count)
{
    std::vector<double> numbers;
    reserveLarge(numbers, count);
    numbers.resize(count);
    return numbers;
}

} // namespace numerics
