/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.headless.internal.monitor.Figure;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.workflow.JsonValues;

/**
 * Compares figures with rules, look by look. What fired is recorded first, then its actions are done, then each is
 * recorded as done: after a kill nothing fires again, and what was not recorded as done is done (a label twice is once,
 * and a receiver of webhooks knows firings by their number). Not thread-safe.
 */
public final class RuleWatch {
    private static final System.Logger LOG = System.getLogger(RuleWatch.class.getName());

    private final String project;
    private final List<WatchRule> rules;
    private final Firings firings;
    private final RuleEffects effects;
    private final Webhooks webhooks;

    /**
     * A watch.
     *
     * @param project its name, for messages
     * @param firings the record, which stays open
     */
    public RuleWatch(String project, List<WatchRule> rules, Firings firings, RuleEffects effects) {
        this(project, rules, firings, effects, Duration.ofSeconds(1));
    }

    RuleWatch(String project, List<WatchRule> rules, Firings firings, RuleEffects effects, Duration pause) {
        this.project = project;
        this.rules = List.copyOf(rules);
        this.firings = firings;
        this.effects = effects;
        this.webhooks = new Webhooks(pause);
    }

    /**
     * Compares, records and acts.
     *
     * @return what could not be done now, for people
     * @throws IOException if the record cannot be written; nothing that is not recorded has been done
     * @throws InterruptedException if the thread is interrupted while it waits for a server
     */
    public List<String> look(Instant now, List<Figure> figures) throws IOException, InterruptedException {
        for (WatchRule rule : rules) {
            for (Figure figure : figures) {
                if (figure.address().equals(rule.figure()) && rule.knows(figure)) {
                    compare(rule, figure, now);
                }
            }
        }
        List<String> delayed = new ArrayList<>();
        for (WatchRule rule : rules) {
            for (Firing firing : firings.unfinished(rule)) {
                act(rule, firing, delayed);
            }
        }
        return delayed;
    }

    private void compare(WatchRule rule, Figure figure, Instant now) throws IOException {
        Firing open = firings.open(rule.id());
        if (open == null && rule.isPassed(figure)) {
            firings.fire(rule, now, rule.words(figure), rule.itemsBeyond(figure));
        } else if (open != null && rule.isCleared(figure)) {
            firings.clear(open.number(), now);
        }
    }

    private void act(WatchRule rule, Firing firing, List<String> delayed) throws IOException, InterruptedException {
        for (RuleAction action : rule.actions()) {
            if (!firing.awaits(action.key())) {
                continue;
            }
            try {
                String reason = act(rule, firing, action);
                firings.done(firing.number(), new Firing.Result(action.key(), reason.isEmpty(), reason));
            } catch (ProtocolException e) {
                firings.done(firing.number(), new Firing.Result(action.key(), false, e.getMessage()));
            } catch (InterruptedException | IOException e) {
                throw e;
            } catch (Exception e) {
                delayed.add(rule.id() + ": " + action.key() + " is tried again, since " + e.getMessage());
            }
        }
    }

    private String act(WatchRule rule, Firing firing, RuleAction action) throws Exception {
        if (action instanceof RuleAction.Notify) {
            LOG.log(Level.WARNING, "{0}: {1}", project, firing.text());
        } else if (action instanceof RuleAction.Mark mark && !mark.onItems()) {
            if (rule.run().isEmpty()) {
                return "a figure of the disk has no run to mark. Use another action.";
            }
            effects.mark(rule.run(), mark.label());
        } else if (action instanceof RuleAction.StopImporting stop) {
            effects.stopImporting(stop.runs());
        } else if (action instanceof RuleAction.Webhook hook) {
            return webhooks.post(hook, json(rule, firing));
        }
        // Marks of items are in the record of the firing itself.
        return "";
    }

    private String json(WatchRule rule, Firing firing) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("project", project);
        map.put("firing", firing.number());
        map.put("rule", rule.id());
        map.put("figure", rule.figure());
        map.put("time", firing.time().toString());
        map.put("text", firing.text());
        map.put("items", firing.items());
        return JsonValues.write(map);
    }
}
