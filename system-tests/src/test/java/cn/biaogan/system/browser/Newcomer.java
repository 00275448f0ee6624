package cn.biaogan.system.browser;

import cn.biaogan.demo.Cast;
import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import java.util.List;

/** An enterprise of Guangdong with an account that nobody used before. */
record Newcomer(String username, String organisation, Cast.Papers papers) {

    private static final String TENANT = "440000";
    static final String UNIT = "rec-440000";

    static Newcomer arrives(RunningSystem system, String word, int number) {
        String username = "journey-" + word;
        String organisation = "ent-" + TENANT + "-" + word;
        system.cast().register(List.of(new Cast.Part(username, "enterprise", TENANT, organisation)));
        return new Newcomer(username, organisation, system.cast().papers(number, TENANT, organisation, UNIT));
    }

    /** As one that works without the pages. */
    Applicant applicant(RunningSystem system) {
        return new Applicant(
                system.as(username).patient(),
                organisation,
                papers,
                OpenCycle.get().id());
    }

    /** Writes profile and application without the pages; the application's path in the console. */
    String prepares(RunningSystem system) {
        return inConsole(applicant(system).prepare());
    }

    /** Submits them, too. */
    void submits(RunningSystem system) {
        var applicant = applicant(system);
        applicant.submit(applicant.prepare(), UNIT).must();
    }

    private static String inConsole(String path) {
        return path.replace("/api/application", "");
    }
}
