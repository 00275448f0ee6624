package cn.biaogan.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** The whole demonstration, on a system that runs. */
public final class Demo {

    private final URI gateway;
    private final Logins logins;
    private final TimeMachine time;
    private final PrintStream out;

    Demo(URI gateway, Logins logins, TimeMachine time, PrintStream out) {
        this.gateway = gateway;
        this.logins = logins;
        this.time = time;
        this.out = out;
    }

    /**
     * Plays it and tells every check.
     *
     * @param tenants at most so many; two are always there
     * @return whether every check passed
     */
    boolean play(int tenants) {
        Instant began = Instant.now();
        var world = new World(logins, tenants);
        out.println("登记演示账号 " + world.accounts().size() + " 个");
        logins.register(world.accounts());
        var checks = new Checks(out);
        var story = new Story(new Api(gateway), world, checks, time, out);
        new CallChapter(story).play();
        var applicants = new Applicants(story);
        applicants.play();
        var recommendation = new RecommendationChapter(story, applicants);
        recommendation.play();
        new ReviewChapter(story).play(recommendation.recommended());
        new PublicationChapter(story).play();
        var closing = new ClosingChecks(story);
        closing.print(closing.play(), out);
        Duration took = Duration.between(began, Instant.now());
        out.println();
        out.printf(
                "用时 %d 分 %d 秒，核对 %d 项，通过 %d 项，未通过 %d 项%n",
                took.toMinutes(),
                took.toSecondsPart(),
                checks.passed() + checks.failed(),
                checks.passed(),
                checks.failed());
        return checks.failed() == 0;
    }
}
