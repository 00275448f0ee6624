/** The console as people use it: real Chromium, real logins, nothing replaced. */
@NullMarked
package cn.biaogan.system.browser;

import org.jspecify.annotations.NullMarked;
