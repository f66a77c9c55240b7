#!/usr/bin/env bash
# Measures what the budgets speak of and prints a table. Usage: run.sh BUILD-FOLDER
set -euo pipefail
build=$1

in_a_window() {
    if [ -n "${DISPLAY:-}" ]; then "$@"; else xvfb-run -a -s '-screen 0 1600x1000x24' "$@"; fi
}

# NAME ARGUMENTS…: the median that `nabla bench` prints, in milliseconds.
timed() {
    local name=$1
    shift
    local answer
    answer=$("$build/nabla" bench "$@" --runs 7)
    printf '%-44s %9.2f ms\n' "$name" "$(sed 's/.*"median": *\([-+0-9.e]*\).*/\1/' <<<"$answer" | awk '{print $1 * 1000}')"
}

# CODE: the median of seven runs in NumPy or SciPy, to compare with in the same run; nothing where Python lacks them.
python_line() {
    python3 - "$1" "$2" 2>/dev/null <<'PYTHON' || printf '%-44s (not installed)\n' "$1"
import sys, time
import numpy as np
try:
    import scipy.stats, scipy.special
except ImportError:
    if "scipy" in sys.argv[2]: raise
rng = np.random.default_rng(1)
x = rng.standard_normal(10_000_000); y = rng.standard_normal(10_000_000); m = x[:1_000_000]
times = []
for _ in range(7):
    begin = time.perf_counter(); eval(sys.argv[2]); times.append(time.perf_counter() - begin)
print(f"{sys.argv[1]:<44} {sorted(times)[3] * 1e3:9.2f} ms")
PYTHON
}

echo '== the window'
in_a_window "$build/tests/bench/windowbench" "$build/nabla"
echo '== where one types'
in_a_window "$build/tests/bench/editorbench"
echo '== pictures'
in_a_window "$build/tests/bench/picturebench"
echo '== matrices'
"$build/tests/bench/lapackbench"
echo '== arrays'
for distribution in normal gamma beta student_t poisson binomial; do
    timed "density of $distribution, a million values" distribution.pdf --distribution "$distribution" --size 1000000
done
for distribution in normal gamma beta student_t poisson binomial; do
    timed "a million samples of $distribution" distribution.sample --distribution "$distribution" --size 1000000
done
python_line 'SciPy: a million samples of normal' 'scipy.stats.norm.rvs(size=1_000_000)'
python_line 'SciPy: a million samples of gamma' 'scipy.stats.gamma.rvs(2.0, size=1_000_000)'
python_line 'SciPy: density of normal, a million values' 'scipy.stats.norm.pdf(m)'
timed 'softmax, ten million numbers' activation.softmax --size 10000000
python_line 'SciPy: softmax, ten million numbers' 'scipy.special.softmax(x)'
timed 'sigmoid, ten million numbers' activation.sigmoid --size 10000000
for loss in squared huber; do
    timed "$loss with gradient, ten million numbers" loss.evaluate --loss "$loss" --size 10000000
done
python_line 'NumPy: squared with gradient' '(np.mean((x - y) ** 2), 2 * (x - y) / x.size)'
echo '== data'
timed 'summary of a million numbers' data.summary
timed "Kendall's correlation of a million pairs" data.correlation
for statistic in data.bootstrap data.bootstrap.median data.bootstrap.standard_deviation; do
    timed "$statistic, 10,000 of 10,000" "$statistic"
done
