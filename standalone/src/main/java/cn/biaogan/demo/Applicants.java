package cn.biaogan.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** 申报: the enterprises register, fill the form and the self-check, add evidence and submit; some withdraw. */
final class Applicants {

    private final Story story;
    private final Map<String, String> chosen = new ConcurrentHashMap<>();
    private final Map<String, Enterprise> byName;
    private final Filing filing;
    private final FilingRefusals refusals;
    private final Drafting drafting;

    Applicants(Story story) {
        this.story = story;
        this.filing = new Filing(story);
        this.refusals = new FilingRefusals(story, filing);
        this.drafting = new Drafting(story);
        this.byName = story.world.enterprises.stream().collect(Collectors.toMap(Enterprise::name, e -> e));
    }

    Enterprise named(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** Names of the enterprises whose application lies with the unit now. */
    Set<String> submittedTo(String unit) {
        return story.world.enterprises.stream()
                .filter(e -> unit.equals(chosen.get(e.organisation())))
                .map(Enterprise::name)
                .collect(Collectors.toSet());
    }

    void play() {
        story.chapter("二、企业申报");
        story.checks.equal(33, filing.questions.size(), "自我检查表问题数");
        List<Enterprise> all = story.world.enterprises;
        drafting.checkEligibility(all.get(1), "2026.1");
        refusals.wrongInput(all.get(1));
        drafting.editTogether(all.get(1), filing.path(all.get(1)), filing.form);
        var progress = story.progress("企业报送", all.size());
        Crew.each(all, enterprise -> {
            apply(enterprise);
            progress.run();
        });
        refusals.foreign(all.get(2), all.get(3));
        refusals.again(all.get(2));
        drafting.print(all.get(2), filing.path(all.get(2)));
        withdrawSome(all);
    }

    private void apply(Enterprise enterprise) {
        filing.register(enterprise);
        filing.open(enterprise);
        String evidence = evidence(enterprise);
        Answer filled = filing.fill(enterprise, filing.content(enterprise, evidence), filing.current(enterprise))
                .must("填写申报书");
        submit(enterprise, enterprise.recommender(), filled);
    }

    /** Every second has a file; of those every second sends it in pieces. */
    private String evidence(Enterprise enterprise) {
        if (enterprise.number() % 2 != 0) {
            return "";
        }
        return enterprise.number() % 4 == 0
                ? drafting.uploadInPieces(enterprise, filing.path(enterprise))
                : filing.upload(enterprise, "计量保证大纲.pdf", enterprise.certificate())
                        .must("上传证明材料")
                        .text("evidenceId");
    }

    private void submit(Enterprise enterprise, String unit, Answer seen) {
        filing.order(enterprise, unit, seen).must("报送");
        chosen.put(enterprise.organisation(), unit);
        Answer receipt = story.api
                .get(enterprise.person(), filing.path(enterprise) + "/receipt")
                .must("回执");
        if (!receipt.text("number").matches("BG2026-[0-9A-Z]{4,6}-[0-9]{5}")
                || !receipt.text("digest").matches("[0-9a-f]{64}")) {
            story.checks.that(false, "回执载明编号和摘要", receipt.body());
        }
    }

    /** After a return: the answer is corrected and the application sent again to the same unit. */
    void correct(Enterprise enterprise) {
        Answer returned = Api.await(
                "收到退回",
                Story.PATIENCE,
                () -> story.api.get(enterprise.person(), filing.path(enterprise)),
                a -> a.body().path("summary").path("state").asString().equals("RETURNED"));
        var content = filing.content(enterprise, "");
        var answers = Filing.answers(content);
        answers.put("SC-3-2-2", Map.of("answer", "NO"));
        content.put("answers", answers);
        Answer corrected = filing.fill(enterprise, content, returned).must("补正");
        filing.order(enterprise, enterprise.recommender(), corrected).must("重新报送");
    }

    /** What a corrected application shows to whom it concerns. */
    void compare(Enterprise corrected) {
        drafting.compare(corrected, filing.path(corrected));
    }

    private static boolean released(Answer application) {
        return application.body().path("summary").path("state").asString().equals("RELEASED");
    }

    /** Every thirteenth withdraws; of those every second chooses its national association instead. */
    private void withdrawSome(List<Enterprise> all) {
        var withdrawing = all.stream().filter(e -> e.number() % 13 == 5).toList();
        String association = story.world.units.values().stream()
                .filter(u -> u.tenant().equals("national"))
                .map(World.Unit::organisation)
                .findFirst()
                .orElseThrow();
        Crew.each(withdrawing, enterprise -> {
            story.api
                    .post(
                            enterprise.person(),
                            filing.path(enterprise) + "/withdrawal",
                            Map.of("reason", "改由行业协会推荐。（演示）"))
                    .must("撤回");
            chosen.remove(enterprise.organisation());
            if (enterprise.number() % 2 == 0 && !enterprise.recommender().equals(association)) {
                Answer released =
                        Api.await("原推荐单位办结撤回", Story.PATIENCE, () -> filing.current(enterprise), Applicants::released);
                filing.order(enterprise, association, released).must("改选推荐单位后报送");
                chosen.put(enterprise.organisation(), association);
            }
        });
        story.say("撤回 " + withdrawing.size() + " 家，其中改选推荐单位 "
                + withdrawing.stream()
                        .filter(e -> chosen.containsKey(e.organisation()))
                        .count() + " 家");
    }
}
