/** Seeded violations: each breaks one rule of the house, so that the rule is known to work. */
@NullMarked
package cn.biaogan.seeded.store;

import org.jspecify.annotations.NullMarked;
