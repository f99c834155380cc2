/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.convert;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.protocol.foreign.ImportedWorkflow;

/** Tells what became of another program's workflow. */
public final class ImportReport {

    private ImportReport() {}

    /** A line for each run and note; none for a workflow of Firn. */
    public static void print(ImportedWorkflow imported, PrintWriter out) {
        imported.runs().forEach(run -> out.println("firn: " + run));
        imported.notes().forEach(note -> out.println("firn: " + note));
    }

    /** The same for programs: one object a run. */
    public static List<Map<String, Object>> json(ImportedWorkflow imported) {
        return imported.runs().stream()
                .map(run -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("run", run.id());
                    map.put("foreign", run.foreign());
                    map.put("protocol", run.protocol());
                    map.put("mapped", run.mapped());
                    map.put("notUnderstood", run.notUnderstood());
                    return map;
                })
                .toList();
    }
}
