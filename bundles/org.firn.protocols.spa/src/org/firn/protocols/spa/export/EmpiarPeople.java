/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;

/** The people of a deposition: parameters for them, checked as EMPIAR wants them, and their JSON. */
final class EmpiarPeople {
    /** Of ISO 3166, EMPIAR does not know these. */
    private static final Set<String> UNKNOWN_COUNTRIES = Set.of("AX", "BQ");

    private static final String NO_NAME = "[0-9!\"£$%^&*()]";
    private static final String ORCID = "([0-9]{4}-){3}[0-9]{3}[0-9X]";
    private static final Pattern AUTHOR =
            Pattern.compile("([^,;]{1,60}),\\s*(\\p{Lu}[\\p{Lu}. -]{0,39})(?:\\s*\\((" + ORCID + ")\\))?");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ORGANIZATION = 255;
    private static final List<String> FIELDS =
            List.of("FirstName", "LastName", "Organization", "Email", "Country", "Town", "Orcid");

    private EmpiarPeople() {}

    /**
     * The parameters of one person.
     *
     * @param prefix of their names
     * @param required whether the person must be given
     */
    static ParameterSpec[] parameters(String prefix, String who, boolean required) {
        ParameterSpec[] specs = {
            text(prefix + "FirstName", "First name", LONGEST_NAME, NO_NAME).help("The first name of " + who + "."),
            text(prefix + "LastName", "Last name", LONGEST_NAME, NO_NAME).help("The last name of " + who + "."),
            text(prefix + "Organization", "Organization", LONGEST_ORGANIZATION, "[\\n\\r]")
                    .help("Where " + who + " works."),
            ParameterSpec.string(prefix + "Email")
                    .label("E-mail")
                    .help("The address at which EMPIAR reaches " + who + ".")
                    .check((value, all) -> mismatch(value, "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+", "no address of e-mail")),
            ParameterSpec.string(prefix + "Country")
                    .label("Country")
                    .help("The country of " + who + ", as ISO 3166 writes it with two capital letters: DE, ES, US.")
                    .check((value, all) -> isCountry(value)
                            ? Optional.empty()
                            : Optional.of("is " + value + ", no country; give two capital letters such as DE")),
            text(prefix + "Town", "Town", LONGEST_NAME, "[\\n\\r]").optional().help("The town of the organization."),
            ParameterSpec.string(prefix + "Orcid")
                    .label("ORCID")
                    .optional()
                    .help("The ORCID of " + who + ", such as 0000-0002-1825-0097.")
                    .check((value, all) -> mismatch(value, ORCID, "no ORCID such as 0000-0002-1825-0097"))
        };
        if (!required) {
            Arrays.stream(specs).forEach(ParameterSpec::optional);
        }
        return specs;
    }

    private static ParameterSpec text(String name, String label, int longest, String forbidden) {
        return ParameterSpec.string(name).label(label).check((value, all) -> {
            Matcher bad = Pattern.compile(forbidden).matcher(value.toString());
            if (bad.find()) {
                return Optional.of("has '" + bad.group() + "', which EMPIAR does not take; leave it out");
            }
            int length = value.toString().length();
            return length > longest
                    ? Optional.of("has " + length + " characters; EMPIAR takes " + longest)
                    : Optional.empty();
        });
    }

    private static Optional<String> mismatch(Object value, String pattern, String problem) {
        return value.toString().matches(pattern) ? Optional.empty() : Optional.of("is '" + value + "', " + problem);
    }

    /** Whether EMPIAR's list of countries has a code. */
    static boolean isCountry(Object code) {
        return Arrays.asList(Locale.getISOCountries()).contains(code) && !UNKNOWN_COUNTRIES.contains(code);
    }

    /** What is wrong with a list of authors; empty when nothing is. */
    static Optional<String> problem(Object authors) {
        for (String author : authors.toString().split(";")) {
            Matcher matcher = AUTHOR.matcher(author.strip());
            if (!matcher.matches()
                    || Pattern.compile(NO_NAME).matcher(matcher.group(1)).find()) {
                return Optional.of("has '" + author.strip()
                        + "', which is no author; write Chang, YW; Garcia, A (0000-0002-1825-0097)");
            }
        }
        return Optional.empty();
    }

    /** A list of authors, which {@link #problem} has nothing against. */
    static JsonArray authors(String authors) {
        JsonArray array = new JsonArray();
        for (String author : authors.split(";")) {
            Matcher matcher = AUTHOR.matcher(author.strip());
            if (matcher.matches()) {
                JsonObject one = new JsonObject();
                // The form is a tuple of Python, in which a straight apostrophe would end the name.
                String surname = matcher.group(1).strip().replace('\'', '’');
                one.addProperty(
                        "name", "('" + surname + "', '" + matcher.group(2).replaceAll("[. -]", "") + "')");
                one.addProperty("order_id", array.size());
                one.addProperty("author_orcid", matcher.group(3));
                array.add(one);
            }
        }
        return array;
    }

    /** Whether anything is said about a person. */
    static boolean isGiven(ParameterValues values, String prefix) {
        return FIELDS.stream().anyMatch(field -> values.isSet(prefix + field));
    }

    /**
     * A person.
     *
     * @throws ProtocolException something is said, but not all that EMPIAR wants
     */
    static JsonObject person(ParameterValues values, String prefix) throws ProtocolException {
        List<String> missing = new ArrayList<>();
        JsonObject person = new JsonObject();
        put(person, "first_name", values, prefix + "FirstName", missing);
        put(person, "last_name", values, prefix + "LastName", missing);
        put(person, "organization", values, prefix + "Organization", missing);
        put(person, "email", values, prefix + "Email", missing);
        put(person, "country", values, prefix + "Country", missing);
        if (!missing.isEmpty()) {
            throw new ProtocolException(
                    missing.get(0),
                    "is missing, as EMPIAR wants it of each person",
                    "Give " + String.join(", ", missing) + ", or nothing about this person.");
        }
        person.add("author_orcid", JsonNull.INSTANCE);
        values.value(prefix + "Orcid").ifPresent(orcid -> person.addProperty("author_orcid", orcid.toString()));
        values.value(prefix + "Town").ifPresent(town -> person.addProperty("town_or_city", town.toString()));
        return person;
    }

    private static void put(
            JsonObject person, String field, ParameterValues values, String parameter, List<String> missing) {
        values.value(parameter)
                .ifPresentOrElse(
                        value -> person.addProperty(field, value.toString().strip()), () -> missing.add(parameter));
    }
}
