/** How notices are stored, what they tell the world and which facts of other contexts they follow. */
@NullMarked
package cn.biaogan.publication.notice.messaging;

import org.jspecify.annotations.NullMarked;
