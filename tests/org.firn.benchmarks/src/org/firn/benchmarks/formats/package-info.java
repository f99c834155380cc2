/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What reading and writing files costs, beside naive Java, the JDK's own TIFF reader and the programs of the field.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.benchmarks.formats;
