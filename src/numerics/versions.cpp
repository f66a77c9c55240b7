#include "numerics/versions.h"

#include <armadillo>
#include <boost/version.hpp>
#include <gmp.h>

namespace numerics {

std::vector<std::pair<std::string, std::string>> partVersions()
{
    const std::string boost = std::to_string(BOOST_VERSION / 100000) + '.' + std::to_string(BOOST_VERSION / 100 % 1000);
    return {{"Armadillo", arma::arma_version::as_string()}, {"Boost", boost}, {"GMP", gmp_version}};
}

} // namespace numerics
