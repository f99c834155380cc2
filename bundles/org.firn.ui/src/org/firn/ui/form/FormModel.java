/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.workflow.JsonValues;
import org.firn.repository.Subscription;
import org.firn.ui.edit.RunDraft;
import org.firn.ui.internal.form.FormCheck;
import org.firn.ui.internal.form.ValueText;
import org.firn.ui.internal.project.Listeners;

/**
 * A form of one run while it is filled in, without a screen: what is typed, and what there is to say about it. Values
 * are set by one thread. Checks are made by an executor, since they call the protocol; what an outdated check says is
 * dropped, and listeners are called by the executor.
 */
public final class FormModel {
    private final FormData data;
    private final Executor executor;
    private final Listeners<FormState> listeners = new Listeners<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<LinkSnapshot>> links = new LinkedHashMap<>();
    private final AtomicLong version = new AtomicLong();
    private RunDraft beginning;
    private Optional<Map<String, String>> compared = Optional.empty();
    private String label;
    private String comment;
    private List<Integer> waitsFor;
    private RunDraft.Resources resources;
    private boolean expert;
    private volatile FormState state = FormState.UNKNOWN;
    private volatile Map<String, Object> values = Map.of();

    /**
     * A form as the project has it; checked once, by this thread.
     *
     * @param executor makes the checks, one after the other
     */
    public FormModel(FormData data, Executor executor) {
        this.data = data;
        this.executor = executor;
        RunSnapshot run = data.run();
        label = run.label().equals(run.name()) ? "" : run.label();
        comment = run.setup().comment();
        waitsFor = run.setup().waitsFor();
        resources = data.resources();
        data.parameters().forEach((name, value) -> texts.put(name, ValueText.of(value)));
        run.setup().inputs().forEach(link -> links.computeIfAbsent(link.input(), any -> new ArrayList<>())
                .add(link));
        accept(version.get(), check().run());
        beginning = draft();
    }

    /** What the form began with. */
    public FormData data() {
        return data;
    }

    /** The sections in the order of the form, with all their fields, shown or not. */
    public List<FormSection> sections() {
        Map<String, Map<String, List<ParameterSpec>>> sections = new LinkedHashMap<>();
        for (ParameterSpec spec : data.spec().all()) {
            sections.computeIfAbsent(spec.section(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(spec.group(), any -> new ArrayList<>())
                    .add(spec);
        }
        List<FormSection> result = new ArrayList<>();
        sections.forEach((title, groups) -> result.add(new FormSection(
                title,
                groups.entrySet().stream()
                        .map(group -> new FormSection.Group(group.getKey(), group.getValue()))
                        .toList())));
        return result;
    }

    /** Whether a field is to be shown now: it applies, and is not for experts only unless they want it. */
    public boolean isShown(ParameterSpec spec) {
        FieldState field = state.field(spec.name());
        // what was changed or is wrong is never hidden from those who have to mend it
        return field.applies()
                && (expert
                        || !spec.isExpert()
                        || field.changed()
                        || field.problem().isPresent());
    }

    /** What is typed, or the default. */
    public String text(String parameter) {
        String typed = texts.get(parameter);
        return typed != null
                ? typed
                : data.spec().find(parameter).map(ValueText::ofDefault).orElse("");
    }

    /** Types a value; that of the default, or an empty one without a default, is no change any more. */
    public void setText(String parameter, String text) {
        String normal = data.spec().find(parameter).map(ValueText::ofDefault).orElse("");
        if (text.equals(normal)) {
            texts.remove(parameter);
        } else {
            texts.put(parameter, text);
        }
        changed();
    }

    /** Goes back to the default. */
    public void reset(String parameter) {
        texts.remove(parameter);
        changed();
    }

    /** What is linked to an input. */
    public List<LinkSnapshot> links(String input) {
        return List.copyOf(links.getOrDefault(input, List.of()));
    }

    /** Links an input to these outputs and no others. */
    public void setLinks(String input, List<LinkSnapshot> linked) {
        if (linked.isEmpty()) {
            links.remove(input);
        } else {
            links.put(input, List.copyOf(linked));
        }
        changed();
    }

    /** The outputs of the project that an input accepts. */
    public List<InputCandidate> candidates(ParameterSpec input) {
        return data.candidates().stream()
                .filter(candidate -> input.accepted().stream().anyMatch(candidate.header()::isA))
                .toList();
    }

    /** Compares with the parameters of another run of the same protocol; with null, with none. */
    public void compareWith(@Nullable RunSnapshot other) {
        if (other == null) {
            compared = Optional.empty();
        } else {
            Map<String, String> theirs = new LinkedHashMap<>();
            JsonValues.parse(other.setup().parameters())
                    .forEach((name, value) -> theirs.put(name, ValueText.of(value)));
            compared = Optional.of(theirs);
        }
        changed();
    }

    /** The runs with which this one can be compared. */
    public List<RunSnapshot> comparable() {
        return data.others().stream()
                .filter(other -> other.protocol().equals(data.run().protocol()))
                .toList();
    }

    /** Whether parameters for experts are shown. */
    public boolean isExpert() {
        return expert;
    }

    /** Shows parameters for experts, or not. */
    public void setExpert(boolean shown) {
        expert = shown;
        listeners.tell(state);
    }

    /** What the user calls the run; empty for its name. */
    public String label() {
        return label;
    }

    /** Sets what the user calls the run. */
    public void setLabel(String text) {
        label = text;
        changed();
    }

    /** The user's remarks. */
    public String comment() {
        return comment;
    }

    /** Sets the user's remarks. */
    public void setComment(String text) {
        comment = text;
        changed();
    }

    /** The numbers of the runs that must have ended before. */
    public List<Integer> waitsFor() {
        return waitsFor;
    }

    /** Sets which runs must have ended before. */
    public void setWaitsFor(List<Integer> runs) {
        waitsFor = List.copyOf(runs);
        changed();
    }

    /** What the run may use. */
    public RunDraft.Resources resources() {
        return resources;
    }

    /** Sets what the run may use. */
    public void setResources(RunDraft.Resources wanted) {
        resources = wanted;
        changed();
    }

    /** The newest that there is to say; as old as the last check. */
    public FormState state() {
        return state;
    }

    /** Registers a listener that is called after each check. */
    public Subscription onChange(Consumer<FormState> listener) {
        return listeners.add(listener);
    }

    private FormCheck check() {
        Map<String, List<LinkSnapshot>> linked = new LinkedHashMap<>(links);
        return new FormCheck(data, new LinkedHashMap<>(texts), linked, compared);
    }

    private void changed() {
        long mine = version.incrementAndGet();
        FormCheck check = check();
        executor.execute(() -> {
            if (version.get() == mine && accept(mine, check.run())) {
                listeners.tell(state);
            }
        });
    }

    private synchronized boolean accept(long checked, FormCheck.Outcome outcome) {
        if (version.get() != checked) {
            return false;
        }
        state = outcome.state();
        values = outcome.values().asMap();
        return true;
    }

    /** What is filled in, to be stored. A value that is wrong is stored as it was typed. */
    public RunDraft draft() {
        Map<String, Object> changedValues = new LinkedHashMap<>();
        texts.forEach((name, text) -> changedValues.put(name, typed(name, text)));
        List<LinkSnapshot> all = new ArrayList<>();
        links.values().forEach(all::addAll);
        return new RunDraft(label, comment, JsonValues.write(changedValues), all, waitsFor, resources);
    }

    /** The checked value, unless it belongs to another text: the last check may still be under way. */
    private Object typed(String name, String text) {
        Object value = values.get(name);
        return value != null && ValueText.of(value).equals(text) ? value : plain(name, text);
    }

    private Object plain(String name, String text) {
        ParameterType type = data.spec().find(name).map(ParameterSpec::type).orElse(ParameterType.STRING);
        if (type == ParameterType.BOOLEAN && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        try {
            return type.isNumeric() ? (Object) new BigDecimal(text) : text;
        } catch (NumberFormatException e) {
            // kept as it is, so that whoever typed it can mend it
            return text;
        }
    }

    /** This has been stored; what was typed since has not. */
    public void stored(RunDraft draft) {
        beginning = draft;
    }

    /** Whether something would be stored. */
    public boolean isDirty() {
        return !draft().equals(beginning);
    }
}
