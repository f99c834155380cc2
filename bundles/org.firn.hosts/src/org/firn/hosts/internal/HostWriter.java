/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.hosts.Container;
import org.firn.hosts.Host;
import org.firn.hosts.HostQueue;
import org.firn.ssh.SshTarget;

/** Writes the description of a host, without what is usual. */
public final class HostWriter {
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double MILLIS = 1000;
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private HostWriter() {}

    /** The JSON object. */
    public static String write(Host host) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", host.id());
        all.put("name", host.name());
        all.put("scheduler", host.scheduler());
        put(all, "queues", host.queues().stream().map(HostWriter::queue).toList());
        put(all, "options", host.submission().options());
        put(
                all,
                "submit",
                host.submission().template().stream().map(HostWriter::words).toList());
        put(all, "commands", new TreeMap<>(host.submission().commands()));
        put(all, "maxJobs", host.submission().maxJobs());
        put(all, "pollSeconds", number(host.submission().poll().toMillis() / MILLIS));
        put(all, "ssh", ssh(host.submission().ssh()));
        put(all, "setup", host.launching().setup());
        put(all, "environment", new TreeMap<>(host.launching().environment()));
        put(
                all,
                "containers",
                host.launching().containers().stream()
                        .map(HostWriter::container)
                        .toList());
        put(all, "gpus", host.gpus());
        put(all, "licences", new TreeMap<>(host.licences()));
        return GSON.toJson(all);
    }

    private static void put(Map<String, Object> all, String name, Object value) {
        boolean usual = value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof Number number && number.doubleValue() == 0
                || value.equals("");
        if (!usual) {
            all.put(name, value);
        }
    }

    private static Number number(double value) {
        return value == Math.rint(value) ? (Number) (long) value : value;
    }

    private static Object words(List<String> words) {
        return words.size() == 1 ? words.get(0) : words;
    }

    private static Map<String, Object> queue(HostQueue queue) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", queue.name());
        if (queue.isDefault()) {
            all.put("default", true);
        }
        put(all, "maxHours", number(queue.maxSeconds() / SECONDS_PER_HOUR));
        put(all, "maxMemoryMiB", queue.maxMemoryMiB());
        put(all, "maxProcessors", queue.maxProcessors());
        if (queue.maxGpus() >= 0) {
            all.put("maxGpus", queue.maxGpus());
        }
        return all;
    }

    private static Map<String, Object> ssh(@Nullable SshTarget target) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (target != null) {
            all.put("host", target.host());
            all.put("port", target.port());
            all.put("user", target.user());
            target.identities().forEach(file -> all.put("identity", file.toString()));
            if (!target.knownHosts().equals(SshTarget.usualKnownHosts())) {
                target.knownHosts().forEach(file -> all.put("knownHosts", file.toString()));
            }
        }
        return all;
    }

    private static Map<String, Object> container(Container container) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("programs", container.programs());
        all.put("command", container.command());
        put(all, "bind", container.bind());
        put(all, "variable", container.variable());
        put(all, "folders", container.folders());
        return all;
    }
}
