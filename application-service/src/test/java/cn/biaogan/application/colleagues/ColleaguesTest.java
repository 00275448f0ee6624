package cn.biaogan.application.colleagues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.colleagues.Presences.Presence;
import cn.biaogan.application.filing.EditContent;
import cn.biaogan.application.filing.EditContentHandler;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.store.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ColleaguesTest {

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();
    private final Colleagues colleagues = service.bean(Colleagues.class);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void tellsWhatChangedSinceAVersionAndByWhom() {
        long seen = service.found().version();
        assertThat(colleagues
                        .since(ServiceInMemory.ID, seen, service.enterprise())
                        .changes())
                .isEmpty();

        var change = new ContentChange.Field("metrologyStaff", 42, 43);
        service.bean(EditContentHandler.class)
                .handle(new EditContent(ServiceInMemory.ID, List.of(change)), service.colleague("editor-2"));

        var news = colleagues.since(ServiceInMemory.ID, seen, service.enterprise());
        assertThat(news.application().version()).isEqualTo(seen + 1);
        assertThat(news.changes()).singleElement().satisfies(changed -> {
            assertThat(changed.pointer()).isEqualTo("/form/metrologyStaff");
            assertThat(changed.touch().by()).isEqualTo("editor-2");
        });
    }

    @Test
    void knowsWhoIsThereUntilAMinuteHasPassed() {
        colleagues.show(ServiceInMemory.ID, "selfCheck", service.colleague("editor-1"));
        service.clock.advance(Duration.ofSeconds(40));
        assertThat(colleagues.show(ServiceInMemory.ID, null, service.colleague("editor-2")))
                .extracting(Presence::account)
                .containsExactly("editor-1", "editor-2");

        service.clock.advance(Duration.ofSeconds(40));
        assertThat(colleagues.since(ServiceInMemory.ID, 0, service.enterprise()).present())
                .extracting(Presence::account)
                .containsExactly("editor-2");
    }

    @Test
    void isNobodyElsesBusiness() {
        var stranger = service.act("ent-stranger", Fictional.ZHEJIANG, "enterprise");
        assertThatThrownBy(() -> colleagues.show(ServiceInMemory.ID, null, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> colleagues.since(ServiceInMemory.ID, 0, stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void colleaguesReadOneAnotherByNameWhereTheTokenTellsIt() {
        var named = new Act(
                "test",
                new Actor(
                        "editor-1", "zhou", "周示例", Fictional.ZHEJIANG, Fictional.ENTERPRISE, Set.of("enterprise"), ""),
                null,
                null,
                null);
        assertThat(colleagues.show(ServiceInMemory.ID, null, service.colleague("editor-1")))
                .extracting(Presence::name)
                .containsExactly("editor-1");
        assertThat(colleagues.show(ServiceInMemory.ID, null, named))
                .extracting(Presence::name)
                .containsExactly("周示例");

        var change = new ContentChange.Field("metrologyStaff", 42, 43);
        service.bean(EditContentHandler.class).handle(new EditContent(ServiceInMemory.ID, List.of(change)), named);
        assertThat(service.application().folder().touched().get("/form/metrologyStaff"))
                .satisfies(touch -> assertThat(touch.by()).isEqualTo("周示例"));
    }
}
