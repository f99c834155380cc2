/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The engine's own cost: runs, steps and programs that do nothing, beside Scipion's figures and Snakemake.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.benchmarks.engine;
