/** Use cases of the aggregate Application, one per enterprise and cycle; named after the act (申报) because no layer may be called application. Callers: filing.web, filing.messaging, evidence, recount. */
@NullMarked
package cn.biaogan.application.filing;

import org.jspecify.annotations.NullMarked;
