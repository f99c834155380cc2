/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places the boxes of a graph in columns from left to right (after Sugiyama, Tagawa and Toda 1981): a box stands right
 * of all that it uses; boxes in a column are ordered by the mean place of their neighbours; links that pass a column
 * get a place in it; heights are the nearest to the wanted ones that keep the order (pooled adjacent violators).
 */
final class LayeredLayout {
    private static final int SWEEPS = 12;
    private static final double GAP = 22;

    /**
     * A link.
     *
     * @param from the box it begins at
     * @param port how far below the top of that box, in px; also tells apart links from different places of a box
     * @param to the box it ends at
     */
    record Edge(String from, double port, String to) {}

    /** A box, or the place where a link passes a column. */
    private static final class Cell {
        private final double height;
        private final int column;
        private final List<Cell> neighbours = new ArrayList<>();
        private double top;

        Cell(double height, int column) {
            this.height = height;
            this.column = column;
        }

        double middle() {
            return top + height / 2;
        }
    }

    private final Map<String, Cell> boxes = new LinkedHashMap<>();
    private final Map<String, Cell> passages = new HashMap<>();
    private final List<List<Cell>> columns = new ArrayList<>();

    /**
     * Lays a graph out.
     *
     * @param heights the boxes, with their heights in px
     * @param edges the links; those of unknown boxes and those against the order of the others are passed over
     */
    LayeredLayout(Map<String, Double> heights, List<Edge> edges) {
        Map<String, Integer> places = columnsOf(heights.keySet(), edges);
        heights.forEach((name, height) -> boxes.put(name, add(height, places.get(name))));
        for (Edge edge : edges) {
            if (boxes.containsKey(edge.from()) && boxes.containsKey(edge.to())) {
                connect(edge);
            }
        }
        stack();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            columns.forEach(LayeredLayout::order);
            columns.forEach(LayeredLayout::settle);
        }
        double highest = columns.stream()
                .flatMap(List::stream)
                .mapToDouble(cell -> cell.top)
                .min()
                .orElse(0);
        columns.forEach(column -> column.forEach(cell -> cell.top -= highest));
    }

    private static Map<String, Integer> columnsOf(Set<String> names, List<Edge> edges) {
        Map<String, Integer> columns = new HashMap<>();
        names.forEach(name -> columns.put(name, 0));
        boolean changed = true;
        for (int pass = 0; changed && pass < names.size(); pass++) {
            changed = false;
            for (Edge edge : edges) {
                Integer from = columns.get(edge.from());
                Integer to = columns.get(edge.to());
                if (from != null && to != null && to <= from && from + 1 < names.size()) {
                    columns.put(edge.to(), from + 1);
                    changed = true;
                }
            }
        }
        return columns;
    }

    private Cell add(double height, int column) {
        while (columns.size() <= column) {
            columns.add(new ArrayList<>());
        }
        Cell cell = new Cell(height, column);
        columns.get(column).add(cell);
        return cell;
    }

    private void connect(Edge edge) {
        Cell previous = boxes.get(edge.from());
        Cell target = boxes.get(edge.to());
        for (int column = previous.column + 1; column < target.column; column++) {
            int here = column;
            Cell passage = passages.computeIfAbsent(key(edge, column), key -> add(4, here));
            link(previous, passage);
            previous = passage;
        }
        link(previous, target);
    }

    private static void link(Cell a, Cell b) {
        if (!a.neighbours.contains(b)) {
            a.neighbours.add(b);
            b.neighbours.add(a);
        }
    }

    /** Links from one place of a box share their way. */
    private static String key(Edge edge, int column) {
        return edge.from() + "\n" + edge.port() + "\n" + column;
    }

    private void stack() {
        for (List<Cell> column : columns) {
            double top = 0;
            for (Cell cell : column) {
                cell.top = top;
                top += cell.height + GAP;
            }
        }
    }

    private static double wanted(Cell cell) {
        return cell.neighbours.stream().mapToDouble(Cell::middle).average().orElse(cell.middle());
    }

    private static void order(List<Cell> column) {
        column.sort(Comparator.comparingDouble(LayeredLayout::wanted));
    }

    /** Least squares: moves every cell to where it wants to be, as far as the cells above and below allow. */
    private static void settle(List<Cell> column) {
        int count = column.size();
        double[] offset = new double[count];
        double[] level = new double[count];
        int[] weight = new int[count];
        int groups = 0;
        double stacked = 0;
        for (int i = 0; i < count; i++) {
            Cell cell = column.get(i);
            offset[i] = stacked;
            stacked += cell.height + GAP;
            level[groups] = wanted(cell) - cell.height / 2 - offset[i];
            weight[groups++] = 1;
            while (groups > 1 && level[groups - 2] > level[groups - 1]) {
                groups--;
                int both = weight[groups - 1] + weight[groups];
                level[groups - 1] = (level[groups - 1] * weight[groups - 1] + level[groups] * weight[groups]) / both;
                weight[groups - 1] = both;
            }
        }
        for (int group = 0, i = 0; group < groups; group++) {
            for (int n = 0; n < weight[group]; n++, i++) {
                column.get(i).top = level[group] + offset[i];
            }
        }
    }

    /** The number of columns. */
    int columns() {
        return columns.size();
    }

    /** The column of a box, from 0. */
    int column(String box) {
        return boxes.get(box).column;
    }

    /** The top of a box in px. */
    double top(String box) {
        return boxes.get(box).top;
    }

    /** The height of the whole in px. */
    double height() {
        return columns.stream()
                .flatMap(List::stream)
                .mapToDouble(cell -> cell.top + cell.height)
                .max()
                .orElse(0);
    }

    /** Where a link passes the columns between its boxes, in px from the top, from left to right. */
    List<Double> passages(Edge edge) {
        List<Double> heights = new ArrayList<>();
        for (int column = column(edge.from()) + 1; column < column(edge.to()); column++) {
            heights.add(passages.get(key(edge, column)).middle());
        }
        return heights;
    }
}
