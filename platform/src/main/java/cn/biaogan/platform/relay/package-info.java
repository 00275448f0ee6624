/**
 * The relay: hands the outbox entries of documents to Kafka and their audit entries to the chain, in order, at least
 * once. It removes only what was acknowledged and never touches a document's version.
 */
@NullMarked
package cn.biaogan.platform.relay;

import org.jspecify.annotations.NullMarked;
