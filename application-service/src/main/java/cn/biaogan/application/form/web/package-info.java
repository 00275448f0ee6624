/** The form as a console draws it. Callers: nobody; it is HTTP. */
@NullMarked
package cn.biaogan.application.form.web;

import org.jspecify.annotations.NullMarked;
