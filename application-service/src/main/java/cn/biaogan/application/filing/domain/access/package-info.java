/** Who may read an application, and how much of it. */
@NullMarked
package cn.biaogan.application.filing.domain.access;

import org.jspecify.annotations.NullMarked;
