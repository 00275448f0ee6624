/** What the selection tells the world. */
@NullMarked
package cn.biaogan.review.selection.messaging;

import org.jspecify.annotations.NullMarked;
