/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/**
 * Somebody's decision that a run goes on, kept in parameters of the run: so it is in the history of the project with
 * who and when, and counts for the content of what follows. It is about what was there when it was made.
 */
public final class Approval {
    /** The parameter that holds {@link #APPROVED} or {@link #REJECTED}. */
    public static final String DECISION = "decision";
    /** The parameter that tells who decided. */
    public static final String BY = "decidedBy";
    /** The parameter that tells when, as ISO 8601 in UTC. */
    public static final String AT = "decidedAt";
    /** The parameter that tells why. */
    public static final String REMARK = "remark";
    /** The parameter that holds the fingerprint of what was decided about. */
    public static final String CONTENT = "decidedContent";
    /** The decision to go on. */
    public static final String APPROVED = "approved";
    /** The decision not to. */
    public static final String REJECTED = "rejected";

    private Approval() {}

    /** The parameters of a form. */
    public static ParameterSpec[] parameters() {
        return new ParameterSpec[] {
            ParameterSpec.choice(
                            DECISION,
                            new ParameterSpec.Choice("open", "not decided"),
                            new ParameterSpec.Choice(APPROVED, "approved"),
                            new ParameterSpec.Choice(REJECTED, "rejected"))
                    .label("Decision")
                    .help("Made with 'firn approve' when the run waits for it, which also records who, when and what."),
            text(BY, "Decided by", "Who decided."),
            text(AT, "Decided at", "When it was decided."),
            text(REMARK, "Remark", "Why it was decided so."),
            text(CONTENT, "Decided about", "The fingerprint of the data; other data need a decision of their own.")
                    .expert()
        };
    }

    private static ParameterSpec text(String name, String label, String help) {
        return ParameterSpec.string(name).label(label).optional().help(help);
    }

    /**
     * Lets only what was approved pass.
     *
     * @param input the name of the input that the decision is about
     * @throws UserNeededException nobody has decided about this content
     * @throws ProtocolException it was rejected
     */
    public static void require(RunContext run, String input) throws UserNeededException, ProtocolException {
        ParameterValues values = run.parameters();
        DataHeader data = run.input(input).header();
        String content = data.text("fingerprint").orElse("");
        boolean decided = values.isSet(CONTENT) && values.text(CONTENT).equals(content);
        if (decided && values.text(DECISION).equals(APPROVED)) {
            return;
        }
        if (decided && values.text(DECISION).equals(REJECTED)) {
            throw new ProtocolException(
                    run.name(),
                    "was rejected by " + text(values, BY) + " at " + text(values, AT) + ": " + text(values, REMARK),
                    "Change what leads to it and run it again, or approve it after all.");
        }
        throw new UserNeededException("Waits for somebody to look at " + data.name() + " and to decide: 'firn approve "
                + run.name() + "' or 'firn approve --reject " + run.name() + "'.");
    }

    private static String text(ParameterValues values, String name) {
        return values.isSet(name) ? values.text(name) : "-";
    }
}
