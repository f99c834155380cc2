/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProtocolMapping;

/** The runs of a document by their ids, with what each is called here. Immutable once made. */
final class ScipionRuns {

    /** Begins the ids of protocols that only Scipion has. */
    static final String PREFIX = "scipion.";

    static final String CLASS = "object.className";
    static final String ID = "object.id";
    static final String LABEL = "object.label";
    static final String COMMENT = "object.comment";
    static final String PREREQUISITES = "_prerequisites";
    static final String USE_QUEUE = "_useQueue";
    static final String QUEUE = "_queueParams";

    /** What every run has, and what is not a parameter of its protocol. */
    static final Set<String> COMMON = Set.of(
            CLASS,
            ID,
            LABEL,
            COMMENT,
            PREREQUISITES,
            USE_QUEUE,
            QUEUE,
            "runName",
            "runMode",
            "hostName",
            "numberOfThreads",
            "numberOfMpi");

    /**
     * A run.
     *
     * @param foreignId its id in the file
     * @param id its id here
     * @param object what the file says
     * @param mapping what it becomes; null when nothing stands for it
     */
    record One(String foreignId, String id, Map<String, Object> object, @Nullable ProtocolMapping mapping) {

        String foreignClass() {
            return String.valueOf(object.get(CLASS));
        }

        String protocol() {
            return mapping == null ? PREFIX + foreignClass() : mapping.protocol();
        }

        String text(String member) {
            Object value = object.get(member);
            return value == null ? "" : value.toString();
        }
    }

    private final Map<String, One> runs = new LinkedHashMap<>();

    /**
     * Names the runs.
     *
     * @param protocols which of our protocols a run is known to be of, by its id in the file; others are looked up
     * @throws ProtocolException with all runs that lack a class or an id of their own
     */
    ScipionRuns(ScipionDocument document, String source, MappingTable table, Map<String, String> protocols)
            throws ProtocolException {
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (Map<String, Object> object : document.objects()) {
            number++;
            String where = source + " run " + number;
            Object id = object.get(ID);
            if (!(object.get(CLASS) instanceof String name) || !name.matches("\\w+")) {
                problems.add(Problem.error(where, "has no " + CLASS, "Add the name of its protocol's class."));
            } else if (id == null || !id.toString().matches("\\d+")) {
                problems.add(Problem.error(where, "has no whole number as " + ID, "Give it one of its own."));
            } else if (runs.containsKey(id.toString())) {
                problems.add(Problem.error(where, "repeats the " + ID + " " + id, "Give it one of its own."));
            } else {
                String known = protocols.get(id.toString());
                runs.put(id.toString(), one(object, id.toString(), name, table, known));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProtocolException(problems);
        }
    }

    private static One one(
            Map<String, Object> object, String id, String name, MappingTable table, @Nullable String known) {
        ProtocolMapping mapping = table.ofForeign(
                        name,
                        row -> (known == null || known.equals(row.protocol()))
                                && row.conditions().entrySet().stream().allMatch(condition -> holds(object, condition)))
                .orElse(null);
        boolean kept = known != null && known.startsWith(PREFIX);
        return new One(id, runId(object, name, id), object, kept ? null : mapping);
    }

    /** A parameter that the file does not name has its default, which is what rows are for. */
    private static boolean holds(Map<String, Object> object, Map.Entry<String, String> condition) {
        return !object.containsKey(condition.getKey())
                || condition.getValue().equals(String.valueOf(object.get(condition.getKey())));
    }

    /** The label in the letters that ids have, and the number that users of Scipion know. */
    private static String runId(Map<String, Object> object, String name, String id) {
        Object label = object.get(LABEL);
        String text = label == null || label.toString().isBlank() ? name : label.toString();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        return (plain.isEmpty() ? "run" : plain) + "-" + id;
    }

    Iterable<One> all() {
        return runs.values();
    }

    Optional<One> find(String foreignId) {
        return Optional.ofNullable(runs.get(foreignId));
    }

    boolean has(String foreignId) {
        return runs.containsKey(foreignId);
    }

    /** The ids in {@code 3,5}. */
    static List<String> ids(@Nullable Object prerequisites) {
        return prerequisites == null
                ? List.of()
                : Arrays.stream(prerequisites.toString().split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList();
    }
}
