/**
 * The application as paper: 申报书 and the receipt of a submission. Reads what filing, form, enterprise and cycle hold;
 * callers: print.web.
 */
@NullMarked
package cn.biaogan.application.print;

import org.jspecify.annotations.NullMarked;
