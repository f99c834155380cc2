/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.firn.model.data.DataObject;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.protocol.DataHeader;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.tables.Damage;
import org.firn.tables.ItemTable;

/** Looks at everything that a project has on disk. Reads all its tables, which takes a while for large ones. */
public final class ProjectChecks {
    private final ProjectRepository repository;

    /** Checks an open project. */
    public ProjectChecks(ProjectRepository repository) {
        this.repository = repository;
    }

    /** A table or file that an output names, by its stored path. */
    private record Stored(String output, String path, boolean table, long size) {}

    /** Does all the checks. */
    public List<Finding> all() throws ProjectException {
        List<Finding> findings = new ArrayList<>();
        int runs = repository.read(project -> project.getRuns().size());
        findings.add(Finding.ok("Project", repository.directory().root() + " has " + runs + " runs"));
        List<Stored> stored = repository.read(ProjectChecks::stored);
        for (Stored one : stored) {
            findings.addAll(check(one, repository.directory()));
        }
        if (findings.stream().allMatch(finding -> finding.level() == Finding.Level.OK)) {
            return List.of(findings.get(0), Finding.ok("Outputs", stored.size() + " tables and files are sound"));
        }
        return findings.stream()
                .filter(f -> f.level() != Finding.Level.OK || f == findings.get(0))
                .toList();
    }

    private static List<Stored> stored(Project project) {
        List<Stored> all = new ArrayList<>();
        for (Run run : project.getRuns()) {
            for (DataObject output : run.getOutputs()) {
                String name = run.getName() + "." + output.getName();
                for (EAttribute attribute : output.eClass().getEAllAttributes()) {
                    boolean table = attribute.getName().equals(DataHeader.TABLE);
                    if ((table || attribute.getName().equals("file"))
                            && output.eGet(attribute) instanceof String path
                            && !path.isEmpty()) {
                        all.add(new Stored(name, path, table, size(output)));
                    }
                }
            }
        }
        return all;
    }

    private static long size(DataObject output) {
        EStructuralFeature size = output.eClass().getEStructuralFeature(DataHeader.SIZE);
        return size != null && output.eGet(size) instanceof Long count ? count : -1;
    }

    private static List<Finding> check(Stored stored, ProjectDirectory directory) {
        String restore = "Restore the file from a backup, or make it again: firn restart " + runOf(stored) + ".";
        try {
            Path file = directory.resolve(stored.path());
            if (!Files.exists(file)) {
                return List.of(Finding.error(stored.output(), file + " is missing", restore));
            }
            return stored.table() ? table(stored, file, restore) : List.of();
        } catch (IOException | UncheckedIOException e) {
            return List.of(Finding.error(stored.output(), String.valueOf(e.getMessage()), restore));
        }
    }

    private static List<Finding> table(Stored stored, Path file, String restore) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try (ItemTable table = ItemTable.open(file)) {
            for (Damage damage : table.verify()) {
                findings.add(Finding.error(stored.output(), damage.toString(), restore));
            }
            if (findings.isEmpty() && table.size() != stored.size()) {
                findings.add(Finding.warning(
                        stored.output(),
                        file + " has " + table.size() + " items, and the project says " + stored.size(),
                        "This is normal while its run goes on. Otherwise resume the run."));
            }
        }
        return findings;
    }

    private static String runOf(Stored stored) {
        return stored.output().substring(0, stored.output().indexOf('.'));
    }
}
