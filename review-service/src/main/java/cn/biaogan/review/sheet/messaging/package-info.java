/** What score sheets tell the world. */
@NullMarked
package cn.biaogan.review.sheet.messaging;

import org.jspecify.annotations.NullMarked;
