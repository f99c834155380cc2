/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.firn.hosts.Container;
import org.firn.hosts.Host;
import org.firn.hosts.HostQueue;
import org.firn.hosts.Launching;
import org.firn.hosts.Submission;
import org.firn.protocol.NearestName;
import org.firn.protocol.Problem;
import org.firn.protocol.internal.LocatedJson;
import org.firn.protocol.internal.Members;

/** Reads the descriptions of hosts, one by one, each fault with its place. Not thread-safe. */
public final class HostReader {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
    /** What a run says behind the id to choose what becomes a job. */
    private static final Set<String> TAKEN = Set.of("run", "programs");

    private static final int SECONDS_PER_HOUR = 3600;
    private static final int MOST = 1 << 24;

    private final String source;
    private final Set<String> schedulers;
    private final List<Problem> problems;
    private final Set<String> ids = new HashSet<>();

    /**
     * @param source the file's name, for messages
     * @param schedulers the ids of the kinds of schedulers there are
     * @param problems receives what is wrong
     */
    public HostReader(String source, Set<String> schedulers, List<Problem> problems) {
        this.source = source;
        this.schedulers = new TreeSet<>(schedulers);
        this.schedulers.add(Host.LOCAL);
        this.problems = problems;
    }

    /** Reads one host; empty, and reported, when something is wrong with it. */
    public Optional<Host> read(LocatedJson node) {
        int before = problems.size();
        Members members = new Members(node, source, problems);
        String id = name(members, "id", members.take("id"));
        if (!id.isEmpty() && !ids.add(id)) {
            members.report(node, "has the id '" + id + "', which another host has already", "Choose another.");
        }
        String title = members.text("name", id);
        String scheduler = scheduler(members);
        Host host = new Host(
                id,
                title,
                scheduler,
                queues(members),
                submission(members),
                launching(members),
                gpus(members),
                counts(members, "licences"));
        refuseStrange(members, host, node);
        members.refuseRest();
        return problems.size() == before ? Optional.of(host) : Optional.empty();
    }

    private void refuseStrange(Members members, Host host, LocatedJson node) {
        boolean isLocal = host.scheduler().equals(Host.LOCAL);
        if (isLocal && !host.queues().isEmpty()) {
            members.report(node, "has queues, but no scheduler", "Say which scheduler it has, or remove the queues.");
        }
        if (isLocal && !host.submission().equals(Submission.USUAL)) {
            members.report(
                    node,
                    "says how jobs are submitted, but has no scheduler",
                    "Remove options, submit, commands, maxJobs, pollSeconds and ssh.");
        }
        if (!isLocal && !(host.gpus().isEmpty() && host.licences().isEmpty())) {
            members.report(
                    node,
                    "counts graphics processors or licences, which its scheduler does",
                    "Remove gpus and licences; the limit of a queue is maxGpus.");
        }
        if (host.queues().stream().filter(HostQueue::isDefault).count() > 1) {
            members.report(node, "has more than one default queue", "Leave one.");
        }
    }

    private String name(Members members, String member, LocatedJson node) {
        String cure = "Begin with a letter or digit; then letters, digits, '.', '_' and '-'.";
        if (node == null) {
            members.report(members.object(), "has no \"" + member + "\"", "Add it.");
            return "";
        }
        if (!(node.value() instanceof String text) || !text.matches(NAME)) {
            members.report(node, "is no name: " + node.plain(), cure);
            return "";
        }
        if (TAKEN.contains(text)) {
            members.report(node, "is '" + text + "', which means something else behind a host", "Use another name.");
        }
        return text;
    }

    private String scheduler(Members members) {
        LocatedJson node = members.take("scheduler");
        if (node == null) {
            members.report(members.object(), "has no \"scheduler\"", "Add it, one of " + known() + ".");
            return "";
        }
        if (!(node.value() instanceof String text) || !schedulers.contains(text)) {
            members.report(
                    node,
                    "is no scheduler that is known: " + node.plain(),
                    NearestName.advice("scheduler", schedulers, String.valueOf(node.plain())));
            return "";
        }
        return text;
    }

    private String known() {
        return String.join(", ", schedulers);
    }

    private List<HostQueue> queues(Members members) {
        List<HostQueue> queues = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (LocatedJson node : members.array("queues")) {
            Members queue = new Members(node, source, problems);
            String name = name(queue, "name", queue.take("name"));
            if (!names.add(name)) {
                queue.report(node, "is there twice: '" + name + "'", "Remove one.");
            }
            queues.add(new HostQueue(
                    name,
                    queue.flag("default"),
                    Math.round(number(queue, "maxHours", 0) * SECONDS_PER_HOUR),
                    whole(queue, "maxMemoryMiB", 0),
                    whole(queue, "maxProcessors", 0),
                    whole(queue, "maxGpus", -1)));
            queue.refuseRest();
        }
        return queues;
    }

    private Submission submission(Members members) {
        List<List<String>> template = new ArrayList<>();
        LocatedJson submit = members.take("submit");
        if (submit != null && submit.isArray()) {
            submit.elements().forEach(element -> template.add(words(members, element)));
            if (template.stream().noneMatch(words -> words.contains("{script}"))) {
                members.report(submit, "submits nothing", "Add the word \"{script}\".");
            }
        } else if (submit != null) {
            members.report(submit, "is " + submit.kind() + ", not an array", "Write each word in quotes.");
        }
        SubmitTemplate.unknown(template)
                .ifPresent(word -> members.report(
                        submit,
                        "has the placeholder " + word + ", which is not known",
                        NearestName.advice("placeholder", SubmitTemplate.PLACEHOLDERS, word)));
        Map<String, List<String>> commands = new HashMap<>();
        members.object("commands").forEach((name, node) -> commands.put(name, words(members, node)));
        return new Submission(
                members.texts("options"),
                template,
                commands,
                whole(members, "maxJobs", 0),
                Duration.ofMillis(Math.round(1000 * number(members, "pollSeconds", 0))),
                SshReader.read(members, source, problems));
    }

    /** A text is one word. */
    private static List<String> words(Members members, LocatedJson node) {
        List<String> words = new ArrayList<>();
        for (LocatedJson word : node.isArray() ? node.elements() : List.of(node)) {
            if (word.value() instanceof String text && !text.isEmpty()) {
                words.add(text);
            } else {
                members.report(word, "is " + word.kind() + ", not a word", "Write it in quotes.");
            }
        }
        if (node.isArray() && node.elements().isEmpty()) {
            members.report(node, "is empty", "Add a word, or remove it.");
        }
        return words;
    }

    private Launching launching(Members members) {
        Map<String, String> environment = new HashMap<>();
        members.object("environment").forEach((name, node) -> {
            if (name.matches("[A-Za-z_][A-Za-z0-9_]*") && node.value() instanceof String text) {
                environment.put(name, text);
            } else {
                members.report(node, "is no variable: " + name + "=" + node.plain(), "Write its value in quotes.");
            }
        });
        List<Container> containers = new ArrayList<>();
        for (LocatedJson node : members.array("containers")) {
            containers.add(container(new Members(node, source, problems)));
        }
        return new Launching(members.texts("setup"), environment, containers);
    }

    private static Container container(Members members) {
        Container container = new Container(
                members.texts("programs"),
                members.texts("command"),
                members.text("bind", ""),
                members.text("variable", ""),
                members.texts("folders"));
        LocatedJson node = members.object();
        if (container.programs().isEmpty() || container.command().isEmpty()) {
            members.report(node, "lacks its programs or its command", "Add both.");
        } else if (container.command().contains(Container.BINDS)
                != container.bind().contains("{path}")) {
            members.report(
                    node,
                    "must have both the word {binds} in its command and a bind with {path}, or neither",
                    "For Apptainer: \"bind\": \"--bind={path}\".");
        } else if (container.command().contains(Container.VARIABLES)
                != (container.variable().contains("{name}")
                        && container.variable().contains("{value}"))) {
            members.report(
                    node,
                    "must have both the word {variables} in its command and a variable with {name} and {value}, or"
                            + " neither",
                    "For Docker: \"variable\": \"--env={name}={value}\".");
        }
        container.folders().stream()
                .filter(folder -> !folder.startsWith("/"))
                .findFirst()
                .ifPresent(folder -> members.report(node, "has the folder '" + folder + "'", "Begin with '/'."));
        members.refuseRest();
        return container;
    }

    /** A number stands for that many, counted from 0. */
    private static List<String> gpus(Members members) {
        LocatedJson node = members.take("gpus");
        if (node == null) {
            return List.of();
        }
        if (node.value() instanceof Long count && count >= 0 && count < 1000) {
            return IntStream.range(0, count.intValue())
                    .mapToObj(String::valueOf)
                    .toList();
        }
        List<String> names = new ArrayList<>();
        for (LocatedJson name : node.isArray() ? node.elements() : List.of(node)) {
            if (name.value() instanceof String text && text.matches("[A-Za-z0-9-]+")) {
                names.add(text);
            } else {
                members.report(name, "names no graphics processor: " + name.plain(), "Give a number, or names.");
            }
        }
        return names;
    }

    private static Map<String, Integer> counts(Members members, String name) {
        Map<String, Integer> counts = new HashMap<>();
        members.object(name).forEach((key, node) -> {
            if (node.value() instanceof Long count && count > 0 && count < MOST) {
                counts.put(key, count.intValue());
            } else {
                members.report(node, "is no number of licences: " + node.plain(), "Give a whole number above 0.");
            }
        });
        return counts;
    }

    private static int whole(Members members, String name, int otherwise) {
        LocatedJson node = members.take(name);
        if (node == null) {
            return otherwise;
        }
        if (node.value() instanceof Long value && value >= 0 && value < MOST) {
            return value.intValue();
        }
        members.report(node, "is no whole number from 0 on: " + node.plain(), "");
        return otherwise;
    }

    private static double number(Members members, String name, double otherwise) {
        LocatedJson node = members.take(name);
        if (node == null) {
            return otherwise;
        }
        if (node.value() instanceof Number value && value.doubleValue() > 0 && value.doubleValue() < MOST) {
            return value.doubleValue();
        }
        members.report(node, "is no number above 0: " + node.plain(), "");
        return otherwise;
    }
}
