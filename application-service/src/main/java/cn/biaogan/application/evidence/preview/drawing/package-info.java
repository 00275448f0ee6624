/**
 * Draws one picture and ends. Runs in a process of its own, because a file that was made to harm takes memory or time
 * without bound; so it knows nothing but the libraries that draw. Callers: evidence.preview.
 */
@NullMarked
package cn.biaogan.application.evidence.preview.drawing;

import org.jspecify.annotations.NullMarked;
