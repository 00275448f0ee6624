package cn.biaogan.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A fictional enterprise and what it fills in.
 *
 * @param number unique in the demonstration; decides what happens to it, so that every run plays alike
 * @param avoided credit code of an employer whose experts it asks to keep away; empty for none
 */
record Enterprise(
        int number,
        Person person,
        String organisation,
        String tenant,
        String name,
        String creditCode,
        String industry,
        boolean large,
        String recommender,
        String avoided) {

    Map<String, Object> profile() {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("creditCode", creditCode);
        profile.put("name", name);
        profile.put("legalRepresentative", "演示法人" + number);
        profile.put("registeredAddress", "演示市演示区计量路" + number + "号");
        profile.put("postalAddress", "演示市演示区计量路" + number + "号");
        profile.put("foundedOn", "2005-06-%02d".formatted(number % 28 + 1));
        profile.put("ownership", number % 3 == 0 ? "STATE_OWNED" : "PRIVATE");
        profile.put("industry", industry);
        if (industry.equals("OTHER")) {
            profile.put("industryText", "纺织机械器材制造");
        }
        profile.put("employees", large ? 1000 + number * 7 : 120 + number % 800);
        profile.put("annualRevenueYuan", large ? 400_000_000L + number * 1_000_000L : 30_000_000L + number * 100_000L);
        profile.put("mainProducts", "演示产品（虚构）");
        profile.put(
                "contact",
                Map.of(
                        "name",
                        "演示联系人" + number,
                        "phone",
                        "010-5550%04d".formatted(number % 10_000),
                        "email",
                        "demo" + number + "@example.invalid"));
        return profile;
    }

    /** A complete form after its reference data, and an answer to each of the 33 questions. */
    Map<String, Object> content(JsonNode form, List<String> questions, String evidence) {
        var answers = new LinkedHashMap<String, Object>();
        for (int i = 0; i < questions.size(); i++) {
            answers.put(questions.get(i), answer(i, evidence));
        }
        var content = new LinkedHashMap<String, Object>();
        content.put("form", fields(form, evidence));
        content.put("answers", answers);
        if (!avoided.isEmpty()) {
            content.put("avoidances", List.of(Map.of("creditCode", avoided, "reason", "该单位近年与本企业存在技术合同纠纷。（演示）")));
        }
        return content;
    }

    private Map<String, Object> answer(int question, String evidence) {
        int kind = (number + question) % 11;
        if (kind == 0) {
            return Map.of("answer", "NA", "reason", "本企业不涉及该项工作。");
        }
        if (kind == 1) {
            return Map.of("answer", "NO");
        }
        return question == 0 && !evidence.isEmpty()
                ? Map.of("answer", "YES", "evidence", List.of(evidence))
                : Map.of("answer", "YES");
    }

    private Map<String, Object> fields(JsonNode form, String evidence) {
        var fields = new LinkedHashMap<String, Object>();
        for (JsonNode section : form.path("sections")) {
            for (JsonNode field : section.path("fields")) {
                Object value = value(field, evidence);
                if (value != null) {
                    fields.put(field.path("id").asString(), value);
                }
            }
        }
        return fields;
    }

    private @org.jspecify.annotations.Nullable Object value(JsonNode field, String evidence) {
        return switch (field.path("type").asString()) {
            case "text" -> "演示" + field.path("label_zh").asString();
            case "longText" -> paragraphs(field);
            case "integer" -> Math.max(field.path("min").asLong(0), 5 + number % 90);
            case "boolean" -> true;
            case "evidenceList" -> evidence.isEmpty() ? null : List.of(evidence);
            default ->
                throw new IllegalStateException("a form field of a type the demonstration does not know: " + field);
        };
    }

    private String paragraphs(JsonNode field) {
        var text = new StringBuilder();
        String sentence = "%s围绕“%s”建立了覆盖设计、工艺、生产和检验全过程的测量控制，关键参数合格率由 96.%d%% 提高到 99.%d%%。"
                .formatted(name, field.path("label_zh").asString(), number % 10, (number + 3) % 10);
        while (text.length() < Math.max(120, field.path("minLength").asInt(0))) {
            text.append(sentence);
        }
        return text.toString();
    }

    /** A small PDF with the enterprise's name. */
    byte[] certificate() {
        var pdf = new StringBuilder("%PDF-1.4\n");
        List<String> objects = new ArrayList<>();
        String shown = "BT /F1 18 Tf 60 760 Td (Biaogan demonstration evidence " + number + ") Tj ET";
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>");
        objects.add("<</Length " + shown.length() + ">>stream\n" + shown + "\nendstream");
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int xref = pdf.length();
        pdf.append("xref\n0 5\n0000000000 65535 f \n");
        offsets.forEach(o -> pdf.append("%010d 00000 n \n".formatted(o)));
        pdf.append("trailer<</Size 5/Root 1 0 R>>\nstartxref\n").append(xref).append("\n%%EOF\n");
        return pdf.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
