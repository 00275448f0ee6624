/** The audit: who did what, when, from where, in a chain that shows every later change. */
@NullMarked
package cn.biaogan.platform.audit;

import org.jspecify.annotations.NullMarked;
