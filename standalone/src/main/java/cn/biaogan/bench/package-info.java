/** Benchmarks: each prints a table and writes {@code bench/results/NAME.json}; what counts are the ratios of one run. */
@NullMarked
package cn.biaogan.bench;

import org.jspecify.annotations.NullMarked;
