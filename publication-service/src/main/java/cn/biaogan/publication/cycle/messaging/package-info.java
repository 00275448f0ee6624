/** How cycles are stored and what they tell the world. */
@NullMarked
package cn.biaogan.publication.cycle.messaging;

import org.jspecify.annotations.NullMarked;
