/** What changed between two versions of an application, for people to read. Callers: difference.web. */
@NullMarked
package cn.biaogan.application.difference;

import org.jspecify.annotations.NullMarked;
