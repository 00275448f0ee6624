/** Use cases of the enterprise's profile and of the nationwide claim on its credit code. Callers: enterprise.web, filing. */
@NullMarked
package cn.biaogan.application.enterprise;

import org.jspecify.annotations.NullMarked;
