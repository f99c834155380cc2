/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One parameter or input of a protocol, declared once: the form, the command line, the checks and the documentation
 * come from it. A builder while the protocol declares it; not changed afterwards.
 */
public final class ParameterSpec {

    /** One value of a {@link ParameterType#CHOICE}: what is stored, and what people read. */
    public record Choice(String value, String label) {}

    private final String name;
    private final ParameterType type;
    private String label;
    private String help = "";
    private String section = "";
    private String group = "";
    private String unit = "";
    private double minimum = Double.NEGATIVE_INFINITY;
    private double maximum = Double.POSITIVE_INFINITY;
    private @Nullable Object defaultValue;
    private @Nullable Condition condition;
    private boolean expert;
    private boolean streaming;
    private boolean required = true;
    private List<Choice> choices = List.of();
    private List<EClass> accepted = List.of();
    private int minimumLinks;
    private final List<Validator> validators = new ArrayList<>();

    private ParameterSpec(String name, ParameterType type) {
        this.name = Objects.requireNonNull(name);
        this.type = Objects.requireNonNull(type);
        this.label = name;
        this.minimumLinks = type == ParameterType.MULTI_INPUT ? 2 : 1;
    }

    /** A parameter of the given type; see the other factory methods for inputs and choices. */
    public static ParameterSpec of(String name, ParameterType type) {
        return new ParameterSpec(name, type);
    }

    /** A number. */
    public static ParameterSpec number(String name) {
        return of(name, ParameterType.NUMBER);
    }

    /** A whole number. */
    public static ParameterSpec integer(String name) {
        return of(name, ParameterType.INTEGER);
    }

    /** True or false; false when nothing else is said. */
    public static ParameterSpec flag(String name) {
        return of(name, ParameterType.BOOLEAN).defaultValue(false);
    }

    /** One line of text. */
    public static ParameterSpec string(String name) {
        return of(name, ParameterType.STRING);
    }

    /** A file that must exist when the run starts. */
    public static ParameterSpec file(String name) {
        return of(name, ParameterType.FILE);
    }

    /** One of several values; the first is the default. */
    public static ParameterSpec choice(String name, Choice... choices) {
        ParameterSpec spec = of(name, ParameterType.CHOICE);
        spec.choices = List.of(choices);
        return spec.defaultValue(choices[0].value());
    }

    /** One data object of one of the accepted types or their subtypes. */
    public static ParameterSpec input(String name, EClass... accepted) {
        ParameterSpec spec = of(name, ParameterType.INPUT);
        spec.accepted = List.of(accepted);
        return spec;
    }

    /** At least {@code minimum} data objects of one of the accepted types or their subtypes. */
    public static ParameterSpec multiInput(String name, int minimum, EClass... accepted) {
        ParameterSpec spec = of(name, ParameterType.MULTI_INPUT);
        spec.accepted = List.of(accepted);
        spec.minimumLinks = minimum;
        return spec;
    }

    /** What the form shows before the field. */
    public ParameterSpec label(String text) {
        label = text;
        return this;
    }

    /** What it means, how to choose it, and what goes wrong otherwise; in full sentences. */
    public ParameterSpec help(String text) {
        help = text;
        return this;
    }

    /** The unit, shown beside the field: Å, Å/px, px, degree, kV, mm, e/Å², MiB, s. */
    public ParameterSpec unit(String symbol) {
        unit = symbol;
        return this;
    }

    /** The smallest and largest value allowed, both included. */
    public ParameterSpec range(double smallest, double largest) {
        minimum = smallest;
        maximum = largest;
        return this;
    }

    /** The smallest value allowed, included. */
    public ParameterSpec atLeast(double smallest) {
        return range(smallest, Double.POSITIVE_INFINITY);
    }

    /** The value when none is given; a parameter with a default is never missing. */
    public ParameterSpec defaultValue(Object value) {
        defaultValue = value instanceof Integer whole ? (Object) whole.longValue() : value;
        return this;
    }

    /** It may be left out. */
    public ParameterSpec optional() {
        required = false;
        return this;
    }

    /** It applies, is shown and is checked only when the condition holds. */
    public ParameterSpec when(Condition applies) {
        condition = applies;
        return this;
    }

    /** Shown only to those who ask for expert parameters. */
    public ParameterSpec expert() {
        expert = true;
        return this;
    }

    /**
     * This input may be a set that still grows: its items are handled by {@link Plan#forEachItem}, joined with {@link
     * ItemStage#joins} or taken in batches with {@link StepBuilder#repeats}, as they arrive. Without this call, a run
     * begins when its input is complete.
     */
    public ParameterSpec streaming() {
        streaming = true;
        return this;
    }

    /** A further check of the value. */
    public ParameterSpec check(Validator validator) {
        validators.add(validator);
        return this;
    }

    ParameterSpec placed(String inSection, String inGroup) {
        section = inSection;
        group = inGroup;
        return this;
    }

    /** The name used in files and on the command line. */
    public String name() {
        return name;
    }

    /** The kind of value. */
    public ParameterType type() {
        return type;
    }

    /** What the form shows before the field. */
    public String label() {
        return label;
    }

    /** The explanation; may be empty. */
    public String help() {
        return help;
    }

    /** The form's section. */
    public String section() {
        return section;
    }

    /** The group within the section; empty when none. */
    public String group() {
        return group;
    }

    /** The unit; empty when none. */
    public String unit() {
        return unit;
    }

    /** The smallest value allowed. */
    public double minimum() {
        return minimum;
    }

    /** The largest value allowed. */
    public double maximum() {
        return maximum;
    }

    /** The value when none is given. */
    public Optional<Object> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** When it applies; empty when always. */
    public Optional<Condition> condition() {
        return Optional.ofNullable(condition);
    }

    /** Whether it is only for experts. */
    public boolean isExpert() {
        return expert;
    }

    /** Whether this input may be a set that still grows. */
    public boolean isStreaming() {
        return streaming;
    }

    /** Whether a run cannot start without it. */
    public boolean isRequired() {
        return required && defaultValue == null;
    }

    /** The values of a choice. */
    public List<Choice> choices() {
        return choices;
    }

    /** The types that an input accepts. */
    public List<EClass> accepted() {
        return accepted;
    }

    /** How many links an input needs at least. */
    public int minimumLinks() {
        return minimumLinks;
    }

    /** The further checks. */
    public List<Validator> validators() {
        return List.copyOf(validators);
    }
}
