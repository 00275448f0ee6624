package cn.biaogan.exchange.account;

import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import java.util.List;

/** One account of an organisation, as its token names it; with another organisation it is another account. */
public record Account(TenantId tenant, String organisation, String subject, String role) {

    /** The roles that have a mailbox, for the rules of endpoints. */
    public static final String ENTERPRISE = "enterprise";

    public static final String RECOMMENDER = "recommender";
    public static final String EXPERT = "expert";
    public static final String MINISTRY = "ministry";

    private static final List<String> ROLES = List.of(ENTERPRISE, RECOMMENDER, EXPERT, MINISTRY);

    public static Account of(Act act) {
        Actor actor = act.actor();
        String role = ROLES.stream().filter(actor::has).findFirst().orElse("");
        return new Account(actor.tenant(), actor.organisation(), actor.subject(), role);
    }

    public Box box() {
        return Box.of(tenant, organisation);
    }

    /** @see Box#of(TenantId, String, String) */
    public Box personal() {
        return Box.of(tenant, organisation, subject);
    }

    /** Its own, its organisation's, and everybody's of its role. */
    public List<Box> boxes() {
        return List.of(personal(), box(), Box.everybody(tenant, role), Box.everybody(role));
    }

    /** Id of what is kept for this account alone. */
    public String id(String what) {
        return Ids.derived(what, organisation, subject).toString();
    }
}
