/** The facts this service hears about applications, and who deals with them. */
@NullMarked
package cn.biaogan.application.filing.messaging;

import org.jspecify.annotations.NullMarked;
