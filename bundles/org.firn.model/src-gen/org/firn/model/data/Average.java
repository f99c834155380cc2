/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Average</b></em>'.
 *
 * <!-- begin-model-doc -->
 * The average of some images.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Average#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getAverage()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Average extends ImageItem
{
    /**
     * Returns the value of the '<em><b>Count</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of images averaged.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Count</em>' attribute.
     * @see #setCount(long)
     * @see org.firn.model.data.DataPackage#getAverage_Count()
     * @model
     * @generated
     */
    long getCount();

    /**
     * Sets the value of the '{@link org.firn.model.data.Average#getCount <em>Count</em>}' attribute.
     * @param value the new value of the '<em>Count</em>' attribute.
     * @see #getCount()
     * @generated
     */
    void setCount(long value);

} // Average
