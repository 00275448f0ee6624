/** The embedded Kafka: one real broker, also its own controller, as a child process with its data on disk. */
@NullMarked
package cn.biaogan.embedded.kafka;

import org.jspecify.annotations.NullMarked;
