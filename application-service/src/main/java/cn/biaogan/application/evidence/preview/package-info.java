/**
 * Pictures of files, made anew from what is in them, so that nothing of a file's own runs or is sent; drawn in processes of
 * their own. Callers: evidence.web.
 */
@NullMarked
package cn.biaogan.application.evidence.preview;

import org.jspecify.annotations.NullMarked;
