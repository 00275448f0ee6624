/**
 * Papers as officials expect them: a {@link cn.biaogan.printing.Paper} is described once and printed as PDF or DOCX, a
 * table of it as XLSX. Knows no business; callers: the services.
 */
@NullMarked
package cn.biaogan.printing;

import org.jspecify.annotations.NullMarked;
