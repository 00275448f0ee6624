/**
 * The versions of the application form, read from the published reference data. Callers: cycle, filing, evidence,
 * form.web.
 */
@NullMarked
package cn.biaogan.application.form;

import org.jspecify.annotations.NullMarked;
