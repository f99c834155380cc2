/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.engine.internal.ImportedRuns;
import org.firn.engine.internal.StoredRun;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/**
 * Tells which finished runs no longer show what they would give now: their protocol, parameters, files named by
 * parameters, or inputs have changed since. Reads files, so it may take a while.
 */
public final class Staleness {
    private Staleness() {}

    /**
     * The names of the finished runs that are stale, in the order of the project. A run of which it cannot be found
     * out, for example because its protocol is not installed or a file is gone, counts as stale; one that another
     * program has executed does not.
     */
    public static List<String> staleRuns(ProjectRepository repository, ProtocolRegistry protocols)
            throws ProjectException {
        Map<String, String> keys = new LinkedHashMap<>();
        List<StoredRun> runs = repository.read(project -> {
            List<StoredRun> finished = new ArrayList<>();
            project.getRuns().stream().filter(run -> run.isFinished()).forEach(run -> {
                finished.add(StoredRun.of(run));
                keys.put(run.getName(), run.getContentKey());
            });
            return finished;
        });
        return runs.stream()
                .filter(run -> !isCurrent(run, keys.get(run.name()), repository, protocols))
                .map(StoredRun::name)
                .toList();
    }

    private static boolean isCurrent(
            StoredRun run, String key, ProjectRepository repository, ProtocolRegistry protocols) {
        if (ImportedRuns.isImported(key)) {
            return true;
        }
        try {
            return run.contentKey(repository.directory(), protocols).equals(key);
        } catch (IOException | ProtocolException e) {
            return false;
        }
    }
}
