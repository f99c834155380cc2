/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.Arrivals;
import org.firn.engine.RunRequests;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.headless.UsageException;
import org.firn.headless.internal.monitor.Course;
import org.firn.headless.internal.monitor.Figure;
import org.firn.headless.internal.monitor.MonitorReport;
import org.firn.headless.internal.monitor.MonitorReport.Watched;
import org.firn.headless.internal.monitor.ProjectFigures;
import org.firn.headless.internal.monitor.Trend;
import org.firn.headless.internal.monitor.rules.Firings;
import org.firn.headless.internal.monitor.rules.RuleEffects;
import org.firn.headless.internal.monitor.rules.RuleWatch;
import org.firn.headless.internal.monitor.rules.WatchRule;
import org.firn.model.workflow.Label;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectDirectory;

/** Looks at a project again and again, and has rules do what they say. */
final class Watching implements AutoCloseable {
    private static final String COLOR = "#cc5500";

    private final Path directory;
    private final @Nullable Firings firings;
    private final @Nullable RuleWatch watch;
    private final Course course;
    private final ProjectFigures figures;
    private List<String> importing = List.of();

    private Watching(Path directory, List<WatchRule> rules, @Nullable Firings firings) throws IOException {
        this.directory = directory;
        this.firings = firings;
        this.watch = firings == null
                ? null
                : new RuleWatch(directory.getFileName().toString(), rules, firings, new Effects());
        this.course = Course.read(courseFile());
        this.figures = new ProjectFigures(course);
    }

    /**
     * Begins to watch.
     *
     * @param recording whether rules are watched, and what fires is recorded in the project
     * @throws UsageException if another process does so
     */
    static Watching open(Path directory, List<WatchRule> rules, boolean recording) throws IOException, UsageException {
        // What is no project is refused, with a better reason, by who reads it first.
        if (!recording || !Files.exists(new ProjectDirectory(directory).projectFile())) {
            return new Watching(directory, rules, null);
        }
        Firings firings = Firings.open(directory)
                .orElseThrow(() -> new UsageException("another 'firn monitor --rules' watches " + directory
                        + " already. End it, or leave out --rules."));
        return new Watching(directory, rules, firings);
    }

    private Path courseFile() {
        return Firings.folder(directory).resolve("course.txt");
    }

    /** Reads, compares and acts. */
    MonitorReport report(ProjectLook look, ProjectLook.Seen seen, Instant now) throws Exception {
        look.check(seen);
        Map<String, Arrivals> arrivals = look.arrivals(seen);
        importing = seen.runs().stream()
                .filter(run -> arrivals.containsKey(run.name()) && RunChoice.isActive(run))
                .map(RunSnapshot::name)
                .toList();
        List<Trend> trends = look.trends(seen);
        List<Figure> others = figures.look(directory, now, seen.runs(), arrivals);
        Watched watched = new Watched(Firings.read(directory), List.of());
        if (watch != null && firings != null) {
            course.write(courseFile());
            List<Figure> all = new ArrayList<>(others);
            trends.forEach(trend -> all.add(trend.figure()));
            List<String> delayed = watch.look(now, all);
            watched = new Watched(firings.all(), delayed);
        }
        return new MonitorReport(now, seen.runs(), arrivals, trends, look.warnings(), others, watched);
    }

    @Override
    public void close() throws IOException {
        if (firings != null) {
            firings.close();
        }
    }

    /** What rules do to the project, whoever has it. */
    private final class Effects implements RuleEffects {
        @Override
        public void mark(String run, String label) throws Exception {
            boolean there = Reopening.open(
                    directory,
                    OpenMode.OWN_OR_JOIN,
                    repository -> repository.edit("mark " + run, project -> put(project, run, label)));
            if (!there) {
                throw new ProtocolException(List.of(Problem.error(run, "is not a run of this project any more", "")));
            }
        }

        @Override
        public void stopImporting(List<String> runs) throws Exception {
            Set<String> names = Set.copyOf(runs.isEmpty() ? importing : runs);
            Reopening.open(directory, OpenMode.OWN_OR_JOIN, repository -> {
                RunRequests.request(repository, RunRequest.STOP, names);
                return names;
            });
        }
    }

    private static boolean put(Project project, String name, String word) {
        Run run = project.findRun(name);
        if (run == null) {
            return false;
        }
        Label label = project.getLabels().stream()
                .filter(one -> one.getName().equals(word))
                .findFirst()
                .orElse(null);
        if (label == null) {
            label = WorkflowFactory.eINSTANCE.createLabel();
            label.setName(word);
            label.setColor(COLOR);
            project.getLabels().add(label);
        }
        if (!run.getLabels().contains(label)) {
            run.getLabels().add(label);
        }
        return true;
    }
}
