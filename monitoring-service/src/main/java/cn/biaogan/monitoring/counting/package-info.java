/** Counts events exactly once in effect, with Kafka Streams, and holds the totals in memory. */
@NullMarked
package cn.biaogan.monitoring.counting;

import org.jspecify.annotations.NullMarked;
