/**
 * The test kit of every service: broker and store, a clock, tokens, a running service and callers of it, events and
 * their contracts, the rules of the house. Shipped in the platform's test-jar.
 */
@NullMarked
package cn.biaogan.platform.testing;

import org.jspecify.annotations.NullMarked;
