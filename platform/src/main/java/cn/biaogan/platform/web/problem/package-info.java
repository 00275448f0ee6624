/** A "no" put in words: RFC 9457 problems in Chinese and English. Callers: the platform's web and security. */
@NullMarked
package cn.biaogan.platform.web.problem;

import org.jspecify.annotations.NullMarked;
