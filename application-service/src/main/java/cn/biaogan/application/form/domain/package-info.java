/** What a form asks for, what was answered, and what is missing. */
@NullMarked
package cn.biaogan.application.form.domain;

import org.jspecify.annotations.NullMarked;
