package cn.biaogan.application.team.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The accounts of one enterprise that did something, and what each may do. Whoever saves the profile first is its owner;
 * there is always one.
 *
 * @param members in the order in which they came
 */
public record Team(List<Member> members) {

    /** More accounts no enterprise needs. */
    private static final int MOST = 200;

    public Team {
        members = List.copyOf(members);
    }

    public static Team founded(String account, String name, Instant now) {
        return new Team(List.of(Member.of(account, name, Right.OWNER, now)));
    }

    public Optional<Member> member(String account) {
        return members.stream().filter(one -> one.account().equals(account)).findFirst();
    }

    public boolean knows(String account, String name) {
        return member(account).filter(one -> one.name().equals(name)).isPresent();
    }

    /**
     * With an account that came along; one that is known keeps its right and is known by this name.
     *
     * @throws TeamRejection.TooMany when it has as many members as may be
     */
    public Team joined(String account, String name, Right right, Instant now) {
        if (member(account).isPresent()) {
            return changed(account, one -> one.named(name));
        }
        if (members.size() >= MOST) {
            throw new TeamRejection.TooMany(MOST);
        }
        return new Team(Stream.concat(members.stream(), Stream.of(Member.of(account, name, right, now)))
                .sorted(Comparator.comparing(Member::since))
                .toList());
    }

    /**
     * With another right of a member.
     *
     * @throws TeamRejection when there is no such member, or no owner would be left
     */
    public Team with(String account, Right right, Instant now) {
        var member = member(account).orElseThrow(TeamRejection.UnknownMember::new);
        if (member.right() == right) {
            return this;
        }
        boolean others = members.stream()
                .anyMatch(one -> one.right() == Right.OWNER && !one.account().equals(account));
        if (right != Right.OWNER && !others) {
            throw new TeamRejection.LastOwner();
        }
        return changed(account, one -> one.with(right, now, null));
    }

    /**
     * With a member as owner by the word of the office, where the owners have left. Other owners stay: the new one takes
     * their right.
     *
     * @throws TeamRejection.UnknownMember when there is no such member
     */
    public Team appointed(String account, Appointment word, Instant now) {
        var member = member(account).orElseThrow(TeamRejection.UnknownMember::new);
        return changed(member.account(), one -> one.with(Right.OWNER, now, word));
    }

    private Team changed(String account, UnaryOperator<Member> change) {
        return new Team(members.stream()
                .map(one -> one.account().equals(account) ? change.apply(one) : one)
                .toList());
    }

    /** @throws TeamRejection when the account may not */
    public void require(Right needed, String account) {
        if (member(account).filter(one -> one.right().covers(needed)).isEmpty()) {
            throw needed == Right.OWNER ? new TeamRejection.OwnersOnly() : new TeamRejection.ReadOnly();
        }
    }
}
