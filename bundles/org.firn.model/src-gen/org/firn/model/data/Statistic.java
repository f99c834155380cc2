/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Statistic</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Figures about a group of items, or about one.
 * <!-- end-model-doc -->
 *
 *
 * @see org.firn.model.data.DataPackage#getStatistic()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Statistic extends Item
{
} // Statistic
