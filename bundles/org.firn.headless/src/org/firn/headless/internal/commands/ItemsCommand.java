/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.RunItems;
import org.firn.engine.RunItems.Item;
import org.firn.engine.RunItems.State;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.headless.internal.monitor.rules.Firing;
import org.firn.headless.internal.monitor.rules.Firings;
import org.firn.headless.internal.output.Columns;
import org.firn.protocol.workflow.JsonValues;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectDirectory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what has become of each item of a run. */
@picocli.CommandLine.Command(
        description = {
            "Shows what has become of each item of a run: waiting, done, failed or rejected, with the reason.",
            "Works while the run goes on, also for a folder that is waited for. The first line counts the items."
        },
        footer = {"", "Example:", "  firn items --project my-project import --state failed"})
public final class ItemsCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Parameters(paramLabel = "RUN", description = "The run, as 'firn status' lists it.")
    private String run = "";

    @Option(names = "--state", paramLabel = "STATE", description = "Only waiting, done, failed or rejected items.")
    private @Nullable String state;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many items; 100 when not given.")
    private long limit = 100;

    @Option(
            names = "--json",
            description = "One JSON object an item, a line each: id, name, state, rows, reason, mark if it has one.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws Exception {
        State wanted = wanted();
        if (limit < 0) {
            throw new UsageException("--limit is " + limit + ". Give 0 or more.");
        }
        RunItems.Source source = Reopening.open(project.directory(context), OpenMode.READ, repository -> {
            RunChoice.choose(repository, List.of(run), any -> false);
            return repository.read(model -> RunItems.source(model.findRun(run)));
        });
        List<Item> items = RunItems.read(new ProjectDirectory(project.directory(context)), source);
        Map<Long, String> marks = marks(project.directory(context));
        List<Item> shown = items.stream()
                .filter(item -> wanted == null || item.state() == wanted)
                .limit(limit)
                .toList();
        if (json) {
            shown.forEach(item -> context.out().println(JsonValues.write(json(item, marks))));
        } else {
            context.out().println(counts(items));
            text(shown, marks).forEach(context.out()::println);
        }
        return ExitCode.DONE;
    }

    private @Nullable State wanted() throws UsageException {
        String given = state;
        if (given == null) {
            return null;
        }
        for (State one : State.values()) {
            if (word(one).equals(given)) {
                return one;
            }
        }
        throw new UsageException("--state is " + given + ". Give waiting, done, failed or rejected.");
    }

    /** What rules of {@code firn monitor} have marked. */
    private Map<Long, String> marks(Path directory) throws IOException {
        Map<Long, String> marks = new HashMap<>();
        for (Firing firing : Firings.read(directory)) {
            String mark = String.join(", ", firing.itemMarks());
            if (!mark.isEmpty() && firing.figure().startsWith(run + ".")) {
                firing.items().forEach(id -> marks.merge(id, mark, (a, b) -> a.contains(b) ? a : a + ", " + b));
            }
        }
        return marks;
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String counts(List<Item> items) {
        Map<State, Long> counts = items.stream()
                .collect(Collectors.groupingBy(Item::state, () -> new EnumMap<>(State.class), Collectors.counting()));
        return items.size() + " items"
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + word(count.getKey()))
                        .collect(Collectors.joining(", ", items.isEmpty() ? "" : ": ", ""));
    }

    private static List<String> text(List<Item> items, Map<Long, String> marks) {
        if (items.isEmpty()) {
            return List.of();
        }
        Columns table = marks.isEmpty()
                ? new Columns("ID", "NAME", "STATE", "ROWS", "REASON")
                : new Columns("ID", "NAME", "STATE", "ROWS", "REASON", "MARK");
        for (Item item : items) {
            List<String> cells = new ArrayList<>(List.of(
                    String.valueOf(item.id()),
                    item.name(),
                    word(item.state()),
                    String.valueOf(item.rows()),
                    item.reason().lines().findFirst().orElse("")));
            if (!marks.isEmpty()) {
                cells.add(marks.getOrDefault(item.id(), ""));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table.lines();
    }

    private static Map<String, Object> json(Item item, Map<Long, String> marks) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", item.id());
        map.put("name", item.name());
        map.put("state", word(item.state()));
        map.put("rows", item.rows());
        if (marks.containsKey(item.id())) {
            map.put("mark", marks.get(item.id()));
        }
        map.put("reason", item.reason());
        return map;
    }
}
