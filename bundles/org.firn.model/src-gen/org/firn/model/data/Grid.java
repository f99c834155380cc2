/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Grid</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Values on a grid of voxels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Grid#getSamplingRate <em>Sampling Rate</em>}</li>
 *   <li>{@link org.firn.model.data.Grid#getWidth <em>Width</em>}</li>
 *   <li>{@link org.firn.model.data.Grid#getHeight <em>Height</em>}</li>
 *   <li>{@link org.firn.model.data.Grid#getDepth <em>Depth</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getGrid()
 * @model abstract="true"
 * @generated
 */
public interface Grid extends FileObject
{
    /**
     * Returns the value of the '<em><b>Sampling Rate</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Edge of a voxel on the specimen.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Sampling Rate</em>' attribute.
     * @see #setSamplingRate(double)
     * @see org.firn.model.data.DataPackage#getGrid_SamplingRate()
     * @model annotation="http://firn.org/unit unit='\305/px'"
     * @generated
     */
    double getSamplingRate();

    /**
     * Sets the value of the '{@link org.firn.model.data.Grid#getSamplingRate <em>Sampling Rate</em>}' attribute.
     * @param value the new value of the '<em>Sampling Rate</em>' attribute.
     * @see #getSamplingRate()
     * @generated
     */
    void setSamplingRate(double value);

    /**
     * Returns the value of the '<em><b>Width</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of voxels along x.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Width</em>' attribute.
     * @see #setWidth(int)
     * @see org.firn.model.data.DataPackage#getGrid_Width()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    int getWidth();

    /**
     * Sets the value of the '{@link org.firn.model.data.Grid#getWidth <em>Width</em>}' attribute.
     * @param value the new value of the '<em>Width</em>' attribute.
     * @see #getWidth()
     * @generated
     */
    void setWidth(int value);

    /**
     * Returns the value of the '<em><b>Height</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of voxels along y.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Height</em>' attribute.
     * @see #setHeight(int)
     * @see org.firn.model.data.DataPackage#getGrid_Height()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    int getHeight();

    /**
     * Sets the value of the '{@link org.firn.model.data.Grid#getHeight <em>Height</em>}' attribute.
     * @param value the new value of the '<em>Height</em>' attribute.
     * @see #getHeight()
     * @generated
     */
    void setHeight(int value);

    /**
     * Returns the value of the '<em><b>Depth</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of voxels along z.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Depth</em>' attribute.
     * @see #setDepth(int)
     * @see org.firn.model.data.DataPackage#getGrid_Depth()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    int getDepth();

    /**
     * Sets the value of the '{@link org.firn.model.data.Grid#getDepth <em>Depth</em>}' attribute.
     * @param value the new value of the '<em>Depth</em>' attribute.
     * @see #getDepth()
     * @generated
     */
    void setDepth(int value);

} // Grid
