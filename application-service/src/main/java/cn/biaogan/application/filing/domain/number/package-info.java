/** The numbers people see, such as BG2026-330000-00042. */
@NullMarked
package cn.biaogan.application.filing.domain.number;

import org.jspecify.annotations.NullMarked;
