/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.firn.protocol.Citation;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;

/**
 * The protocols as a tree in which can be searched. What stands in a protocol's form is found only after {@link
 * #loadDetails}, which loads every protocol's class; the rest at once. Thread-safe.
 */
public final class CatalogueModel {
    private static final String BETWEEN_CATEGORIES = "/";

    private final List<ProtocolDescriptor> protocols;
    private final Map<String, String> searched = new ConcurrentHashMap<>();

    /** By what the protocols are grouped. */
    public enum Grouping {
        /** What they are for. */
        TASK,
        /** Which plug-in they come from. */
        PACKAGE
    }

    /**
     * A branch of the tree.
     *
     * @param name what stands beside it
     * @param groups further branches, by name
     * @param protocols those of this very branch, by name
     */
    public record Group(String name, List<Group> groups, List<ProtocolDescriptor> protocols) {
        /** How many protocols there are in this branch and those below. */
        public int count() {
            return protocols.size() + groups.stream().mapToInt(Group::count).sum();
        }
    }

    /** A branch that is being filled. */
    private static final class Branch {
        private final Map<String, Branch> branches = new TreeMap<>();
        private final List<ProtocolDescriptor> leaves = new ArrayList<>();

        Group group(String name) {
            leaves.sort(Comparator.comparing(ProtocolDescriptor::name));
            List<Group> groups = new ArrayList<>();
            branches.forEach((key, branch) -> groups.add(branch.group(key)));
            return new Group(name, groups, List.copyOf(leaves));
        }
    }

    /** @param protocols all that there are */
    public CatalogueModel(List<ProtocolDescriptor> protocols) {
        this.protocols = List.copyOf(protocols);
        protocols.forEach(protocol -> searched.put(protocol.id(), text(protocol)));
    }

    private static String text(ProtocolDescriptor protocol) {
        return String.join(
                        " ",
                        protocol.id(),
                        protocol.name(),
                        protocol.category(),
                        protocol.description(),
                        protocol.contributor())
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Adds what the forms say to what is searched: inputs with their types, parameters, and publications. Takes a
     * while. A protocol that cannot be loaded is found by its name as before.
     */
    public void loadDetails() {
        for (ProtocolDescriptor descriptor : protocols) {
            try {
                Protocol protocol = descriptor.create();
                searched.put(descriptor.id(), text(descriptor) + " " + details(protocol));
            } catch (RuntimeException | LinkageError e) {
                System.getLogger(CatalogueModel.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "The protocol " + descriptor.id() + " cannot be looked at",
                                e);
            }
        }
    }

    private static String details(Protocol protocol) {
        List<String> words = new ArrayList<>();
        for (ParameterSpec spec : protocol.spec().all()) {
            words.add(spec.name());
            words.add(spec.label());
            words.add(spec.help());
            spec.accepted().forEach(type -> words.add(type.getName()));
        }
        for (Citation citation : protocol.citations()) {
            words.addAll(List.of(citation.key(), citation.authors(), citation.title(), citation.journal()));
        }
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    /**
     * The tree of what is found.
     *
     * @param query words of which each must occur somewhere, whole or in part, in any case; all protocols when empty
     * @return the root, whose name is empty
     */
    public Group tree(Grouping grouping, String query) {
        String[] words = query.toLowerCase(Locale.ROOT).strip().split("\\s+");
        Branch root = new Branch();
        for (ProtocolDescriptor protocol : protocols) {
            String text = searched.getOrDefault(protocol.id(), "");
            if (Arrays.stream(words).allMatch(text::contains)) {
                branch(root, protocol, grouping).leaves.add(protocol);
            }
        }
        return root.group("");
    }

    private static Branch branch(Branch root, ProtocolDescriptor protocol, Grouping grouping) {
        String path = grouping == Grouping.TASK ? protocol.category() : protocol.contributor();
        String[] names = grouping == Grouping.TASK ? path.split(BETWEEN_CATEGORIES) : new String[] {path};
        Branch branch = root;
        for (String name : names) {
            branch = branch.branches.computeIfAbsent(name.strip(), key -> new Branch());
        }
        return branch;
    }
}
