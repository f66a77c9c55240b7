#include "numerics/blas.h"

#include <dlfcn.h>

#include <cstring>

namespace numerics {

namespace {

template <class Function>
Function *found(const char *name)
{
    void *address = dlsym(RTLD_DEFAULT, name);
    Function *function = nullptr;
    static_assert(sizeof(address) == sizeof(function));
    std::memcpy(&function, &address, sizeof(function)); // POSIX promises that this is the function
    return function;
}

std::string words(const char *name)
{
    auto *ask = found<const char *()>(name);
    const char *answer = ask ? ask() : nullptr;
    return answer ? answer : "";
}

} // namespace

BlasInfo blasInfo()
{
    const std::string configuration = words("openblas_get_config");
    if (configuration.empty())
        return {};
    return {.name = "OpenBLAS", .configuration = configuration, .isOpenBlas = true};
}

void useBlasThreads(std::size_t size)
{
    static auto *const ask = found<int()>("openblas_get_num_threads");
    static auto *const set = found<void(int)>("openblas_set_num_threads");
    if (!ask || !set)
        return;
    static const int all = ask();
    const int wanted = size < leastSizeForThreads ? 1 : all;
    if (ask() != wanted)
        set(wanted);
}

} // namespace numerics
