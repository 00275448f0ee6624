package cn.biaogan.application.filing;

import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.Avoidance;
import java.util.List;
import java.util.Map;

/** What the enterprise typed so far, whole or not; it replaces what was there. */
public record SaveContent(
        String applicationId, Map<String, Object> form, Map<String, Answer> answers, List<Avoidance> avoidances) {}
