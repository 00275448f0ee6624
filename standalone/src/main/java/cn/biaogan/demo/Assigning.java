package cn.biaogan.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** 分派: every dossier gets its experts, balanced and without conflicts; by hand no conflict can be made either. */
final class Assigning {

    private final Story story;
    private final String round;
    private final Map<String, World.Expert> experts = new LinkedHashMap<>();

    Assigning(Story story, String round) {
        this.story = story;
        this.round = round;
        story.world.experts.forEach(e -> experts.put(e.organisation(), e));
    }

    void play() {
        assign();
        manualConflict();
    }

    private void assign() {
        Answer assigned = story.api
                .post(story.world.miit, round + "/assignment", Map.of())
                .must("分派");
        int least = Integer.MAX_VALUE;
        int most = 0;
        var load = new LinkedHashMap<String, Integer>();
        experts.keySet().forEach(e -> load.put(e, 0));
        int conflicts = 0;
        int avoiding = 0;
        for (JsonNode dossier : ReviewChapter.standing(assigned)) {
            Enterprise enterprise = byOrganisation(dossier.path("enterpriseId").asString());
            avoiding += enterprise.avoided().isEmpty() ? 0 : 1;
            for (JsonNode place : dossier.path("experts")) {
                String id = place.path("expertId").asString();
                load.merge(id, 1, Integer::sum);
                conflicts += conflict(expert(id), enterprise) ? 1 : 0;
            }
        }
        for (int one : load.values()) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        story.checks.that(
                ReviewChapter.standing(assigned).stream()
                        .allMatch(d -> d.path("missing").asInt() == 0),
                "每份卷宗三名专家",
                assigned.status());
        story.checks.equal(0, conflicts, "分派中没有利益冲突");
        story.checks.that(avoiding > 0, "其中 " + avoiding + " 家企业申请回避的单位，其专家均未分派", avoiding);
        story.checks.that(most - least <= 1, "专家负荷均衡（每人 " + least + "–" + most + " 份）", load);
    }

    private boolean conflict(World.Expert expert, Enterprise enterprise) {
        boolean declared = expert.equals(story.world.experts.getLast())
                && enterprise
                        .creditCode()
                        .equals(story.world.enterprises.get(20).creditCode());
        return declared
                || expert.employer().equals(enterprise.creditCode())
                || expert.employer().equals(enterprise.avoided());
    }

    private World.Expert expert(String organisation) {
        return Objects.requireNonNull(experts.get(organisation), organisation);
    }

    private Enterprise byOrganisation(String organisation) {
        return story.world.enterprises.stream()
                .filter(e -> e.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    /** Nobody can be put on a dossier of their employer, by hand either. */
    private void manualConflict() {
        Answer now = story.api.get(story.world.samr, round).must("评审轮次");
        for (JsonNode dossier : ReviewChapter.standing(now)) {
            Enterprise enterprise = byOrganisation(dossier.path("enterpriseId").asString());
            for (World.Expert expert : story.world.experts) {
                if (expert.employer().equals(enterprise.creditCode())) {
                    Answer refused = story.api.put(
                            story.world.samr,
                            round + "/assignments/" + dossier.path("dossierId").asString(),
                            Map.of(
                                    "expertIds",
                                    List.of(
                                            expert.organisation(),
                                            story.world.experts.get(30).organisation(),
                                            story.world.experts.get(31).organisation())),
                            now.etag());
                    story.checks.refused(refused, 409, "round.conflict-of-interest", "人工指定本单位专家被拒绝");
                    return;
                }
            }
        }
        story.checks.that(false, "人工指定本单位专家被拒绝", "no such pair");
    }
}
