/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.firn.protocol.NearestName;
import org.firn.protocol.Problem;
import org.firn.protocol.internal.LocatedJson;
import org.firn.protocol.internal.Members;

/** Reads rules one by one, each fault with its place. Not thread-safe. */
final class RuleReader {
    private static final Set<String> KINDS = new TreeSet<>(Set.of("notify", "mark", "stop-importing", "webhook"));
    private static final String FIGURE = "disk\\.(freeGiB|hoursLeft)"
            + "|[A-Za-z0-9_-]+\\.(perMinute|failedItems)|[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_.]+";
    private static final int MOST_SECONDS = 60;
    private static final int MOST_RETRIES = 10;
    private static final int MOST_ITEMS = 10_000;

    private final String source;
    private final List<Problem> problems;
    private final Set<String> ids = new HashSet<>();

    /**
     * @param source the file's name, for messages
     * @param problems receives what is wrong
     */
    RuleReader(String source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Reads one rule; empty, and reported, when something is wrong with it. */
    Optional<WatchRule> read(LocatedJson node) {
        int before = problems.size();
        Members members = new Members(node, source, problems);
        String id = matching(members, "id", "[A-Za-z0-9][A-Za-z0-9._-]*", "Use letters, digits, '.', '_' and '-'.");
        if (!id.isEmpty() && !ids.add(id)) {
            members.report(node, "has the id '" + id + "', which another rule has already", "Choose another.");
        }
        String figure = matching(
                members,
                "figure",
                FIGURE,
                "Write RUN.OUTPUT.COLUMN as 'firn monitor' lists it, RUN.perMinute, RUN.failedItems, disk.freeGiB or"
                        + " disk.hoursLeft.");
        OptionalDouble above = members.number("above");
        OptionalDouble below = members.number("below");
        if (node.isObject() && above.isPresent() == below.isPresent()) {
            members.report(node, "must have one of \"above\" and \"below\"", "Give the threshold with one of them.");
        }
        double threshold = above.orElse(below.orElse(0));
        double clear = clear(members, above.isPresent(), threshold);
        int items = whole(members, "items", 1, 1, MOST_ITEMS);
        List<RuleAction> actions = new ArrayList<>();
        for (LocatedJson one : members.array("actions")) {
            action(new Members(one, source, problems)).ifPresent(actions::add);
        }
        if (new HashSet<>(actions.stream().map(RuleAction::key).toList()).size() < actions.size()) {
            members.report(node, "has an action twice", "Remove one.");
        }
        members.refuseRest();
        return problems.size() == before
                ? Optional.of(new WatchRule(id, figure, above.isPresent(), threshold, clear, items, actions))
                : Optional.empty();
    }

    private static double clear(Members members, boolean above, double threshold) {
        LocatedJson node = members.take("clear");
        if (node == null) {
            return threshold;
        }
        if (!(node.value() instanceof Number number)) {
            members.report(node, "is " + node.kind() + ", not a number", "Write it without quotes.");
            return threshold;
        }
        double clear = number.doubleValue();
        if (above ? clear > threshold : clear < threshold) {
            members.report(
                    node,
                    "is on the bad side of the threshold",
                    "Give a number " + (above ? "below" : "above") + " the threshold, or the threshold.");
        }
        return clear;
    }

    private Optional<RuleAction> action(Members members) {
        int before = problems.size();
        LocatedJson node = members.take("do");
        if (node == null || !(node.value() instanceof String kind) || !KINDS.contains(kind)) {
            members.report(
                    node == null ? members.object() : node,
                    node == null ? "has no \"do\"" : "is no action: " + node.plain(),
                    node == null
                            ? "Add it, one of " + String.join(", ", KINDS) + "."
                            : NearestName.advice("action", KINDS, String.valueOf(node.plain())));
            return Optional.empty();
        }
        RuleAction action =
                switch (kind) {
                    case "mark" -> mark(members);
                    case "stop-importing" -> new RuleAction.StopImporting(members.texts("runs"));
                    case "webhook" -> webhook(members);
                    default -> new RuleAction.Notify();
                };
        members.refuseRest();
        return problems.size() == before ? Optional.of(action) : Optional.empty();
    }

    private static RuleAction mark(Members members) {
        String label = matching(members, "label", "\\S.{0,62}", "Give the word that is to be seen.");
        LocatedJson on = members.take("on");
        boolean known = on == null || "run".equals(on.value()) || "items".equals(on.value());
        if (!known) {
            members.report(on, "is nothing that can be marked: " + on.plain(), "Write \"run\" or \"items\".");
        }
        return new RuleAction.Mark(label, on != null && "items".equals(on.value()));
    }

    private static RuleAction webhook(Members members) {
        String url = matching(
                members, "url", "https?://[^/?#\\s]+\\S*", "Write it whole, as \"https://hooks.example.org/firn\".");
        URI uri = URI.create("http://localhost/");
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            members.report(
                    members.object(), "has no proper url: " + e.getMessage(), "Write unusual characters as %XX.");
        }
        Duration timeout = Duration.ofSeconds(whole(members, "timeoutSeconds", 5, 1, MOST_SECONDS));
        return new RuleAction.Webhook(uri, timeout, whole(members, "retries", 2, 0, MOST_RETRIES));
    }

    private static String matching(Members members, String name, String pattern, String cure) {
        LocatedJson node = members.take(name);
        if (node == null) {
            members.report(members.object(), "has no \"" + name + "\"", "Add it.");
        } else if (node.value() instanceof String text && text.matches(pattern)) {
            return text;
        } else {
            members.report(node, "cannot be used: " + node.plain(), cure);
        }
        return "";
    }

    private static int whole(Members members, String name, int otherwise, int least, int most) {
        LocatedJson node = members.take(name);
        if (node == null) {
            return otherwise;
        }
        if (node.value() instanceof Long value && value >= least && value <= most) {
            return value.intValue();
        }
        members.report(node, "is no whole number from " + least + " to " + most + ": " + node.plain(), "");
        return otherwise;
    }
}
