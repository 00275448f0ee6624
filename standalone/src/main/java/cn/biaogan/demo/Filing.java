package cn.biaogan.demo;

import cn.biaogan.contracts.Contracts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** 申报操作: what an enterprise asks of the system for its one application. */
final class Filing {

    private static final String PROFILE = "/api/application/enterprise";

    final JsonNode form = Api.JSON.readTree(Contracts.reference("form-2026.1"));
    final List<String> questions = new ArrayList<>();
    private final Story story;
    private final Map<String, String> applications = new ConcurrentHashMap<>();

    Filing(Story story) {
        this.story = story;
        for (JsonNode category :
                Api.JSON.readTree(Contracts.reference("self-check-2017.399")).path("categories")) {
            for (JsonNode item : category.path("items")) {
                item.path("questions").forEach(q -> questions.add(q.path("id").asString()));
            }
        }
    }

    String path(Enterprise enterprise) {
        return "/api/application/applications/" + applications.get(enterprise.organisation());
    }

    /** Saves a profile on the version that was seen. */
    Answer register(Enterprise enterprise, Map<String, ?> profile, String etag) {
        return story.api.put(enterprise.person(), PROFILE, profile, etag);
    }

    void register(Enterprise enterprise) {
        Answer known = story.api.get(enterprise.person(), PROFILE);
        register(enterprise, enterprise.profile(), known.etag()).must("企业基本情况");
    }

    void open(Enterprise enterprise) {
        Answer opened = story.api
                .post(enterprise.person(), "/api/application/applications", Map.of("cycleId", story.cycle()))
                .must("开始申报");
        applications.put(
                enterprise.organisation(),
                opened.body().path("summary").path("applicationId").asString());
    }

    Answer current(Enterprise enterprise) {
        return story.api.get(enterprise.person(), path(enterprise)).must("申报书");
    }

    Map<String, Object> content(Enterprise enterprise, String evidence) {
        return enterprise.content(form, questions, evidence);
    }

    /** The answers in a content, to be changed. */
    static Map<Object, Object> answers(Map<String, Object> content) {
        return new LinkedHashMap<>((Map<?, ?>) Objects.requireNonNull(content.get("answers")));
    }

    /** Saves the content on the version that was seen. */
    Answer fill(Enterprise enterprise, Map<String, Object> content, Answer seen) {
        return story.api.put(enterprise.person(), path(enterprise) + "/content", content, seen.etag());
    }

    Answer upload(Enterprise enterprise, String name, byte[] file) {
        return story.api.upload(enterprise.person(), path(enterprise) + "/evidence", name, "application/pdf", file);
    }

    /** Submits the version that was seen. */
    Answer order(Enterprise enterprise, String unit, Answer seen) {
        return story.api.post(
                enterprise.person(),
                path(enterprise) + "/submission",
                Map.of("recommenderId", unit, "truthfulness", true),
                seen);
    }
}
