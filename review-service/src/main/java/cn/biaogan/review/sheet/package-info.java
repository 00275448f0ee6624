/** Use cases of the score sheets: opened by assignments, then signed, recused or scored by their expert. Callers: web and messaging. */
@NullMarked
package cn.biaogan.review.sheet;

import org.jspecify.annotations.NullMarked;
