/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firn.formats.FormatException;
import org.firn.scipion.sets.SqliteFile;

/** The objects of {@code project.sqlite}. Immutable once read. */
final class ProjectStore {

    private final Map<Long, StoredObject> objects = new LinkedHashMap<>();

    /**
     * Reads all objects.
     *
     * @throws FormatException the file has no objects as Scipion stores them
     */
    ProjectStore(SqliteFile file) throws IOException {
        if (!file.tables().contains("Objects")) {
            throw new FormatException(
                    file.path(), "has no table Objects, so it is no project of Scipion", "Give its folder.");
        }
        List<String[]> rows = new ArrayList<>();
        file.query("SELECT id, parent_id, name, classname, value, label, comment FROM Objects ORDER BY id", row -> {
            String[] values = new String[7];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getString(i + 1);
            }
            rows.add(values);
        });
        Map<Long, String[]> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(Long.parseLong(row[0]), row));
        byId.keySet().forEach(id -> object(id, byId, 0));
    }

    /** Parents are made first, whatever their ids. */
    private Optional<StoredObject> object(long id, Map<Long, String[]> rows, int depth) {
        StoredObject known = objects.get(id);
        String[] row = rows.get(id);
        if (known != null || row == null || depth > rows.size()) {
            return Optional.ofNullable(known);
        }
        Optional<StoredObject> parent =
                row[1] == null || row[1].isEmpty() ? Optional.empty() : object(Long.parseLong(row[1]), rows, depth + 1);
        if (parent.isEmpty() && row[1] != null && !row[1].isEmpty()) {
            // what it belonged to was deleted
            return Optional.empty();
        }
        StoredObject made = new StoredObject(id, parent.orElse(null), row[2], row[3], row[4], row[5], row[6]);
        parent.ifPresent(owner -> owner.attributes.put(made.name, made));
        objects.put(id, made);
        return Optional.of(made);
    }

    /** The runs, in the order in which they were made. */
    List<StoredObject> runs() {
        return objects.values().stream()
                .filter(object -> object.parent == null
                        && !object.attributes.isEmpty()
                        && (object.attributes.containsKey("status") || object.attributes.containsKey("workingDir")))
                .toList();
    }

    Optional<StoredObject> find(String id) {
        return id.matches("\\d{1,18}") ? Optional.ofNullable(objects.get(Long.parseLong(id))) : Optional.empty();
    }

    /** What a pointer leads to: a run, an output, or an attribute of one. */
    Optional<StoredObject> target(StoredObject pointer) {
        Optional<StoredObject> found = find(pointer.value);
        for (String name : pointer.text("_extended").split("\\.")) {
            if (!name.isEmpty() && !name.matches("\\d+|__item__\\d+")) {
                found = found.flatMap(object -> object.attribute(name));
            }
        }
        return found;
    }

    /** A pointer as workflow files have it: {@code 12.outputParticles.5}; empty when it leads nowhere. */
    String text(StoredObject pointer) {
        StoredObject target = find(pointer.value).orElse(null);
        if (target == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(String.valueOf(target.root().id));
        if (target.parent != null) {
            text.append('.').append(target.name);
        }
        for (String part : pointer.text("_extended").split("\\.")) {
            if (!part.isEmpty()) {
                text.append('.').append(part.replaceFirst("^__item__0*", ""));
            }
        }
        return text.toString();
    }

    /** What Scipion keeps about a run itself, which is no parameter. */
    static final Set<String> INTERNAL = Set.of(
            "status",
            "initTime",
            "endTime",
            "_error",
            "interactive",
            "_resultFiles",
            "_outputs",
            "_useOutputList",
            "workingDir",
            "expertLevel",
            "hostFullName",
            "lastUpdateTimeStamp",
            "_jobId",
            "_jobid",
            "_pid",
            "_stepsDone",
            "_cpuTime",
            "_numberOfSteps",
            "_size",
            "allowHeader",
            "summaryVar",
            "methodsVar",
            "forceSchedule");
}
