/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Coordinate Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Positions of particles in micrographs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.CoordinateSet#getSamplingRate <em>Sampling Rate</em>}</li>
 *   <li>{@link org.firn.model.data.CoordinateSet#getBoxSize <em>Box Size</em>}</li>
 *   <li>{@link org.firn.model.data.CoordinateSet#getParticleDiameter <em>Particle Diameter</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getCoordinateSet()
 * @model annotation="http://firn.org/item type='Coordinate'"
 * @generated
 */
public interface CoordinateSet extends ItemSet
{
    /**
     * Returns the value of the '<em><b>Sampling Rate</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Edge of a pixel of the micrographs that the positions refer to.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Sampling Rate</em>' attribute.
     * @see #setSamplingRate(double)
     * @see org.firn.model.data.DataPackage#getCoordinateSet_SamplingRate()
     * @model annotation="http://firn.org/unit unit='\305/px'"
     * @generated
     */
    double getSamplingRate();

    /**
     * Sets the value of the '{@link org.firn.model.data.CoordinateSet#getSamplingRate <em>Sampling Rate</em>}' attribute.
     * @param value the new value of the '<em>Sampling Rate</em>' attribute.
     * @see #getSamplingRate()
     * @generated
     */
    void setSamplingRate(double value);

    /**
     * Returns the value of the '<em><b>Box Size</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Suggested edge of the box around a particle, in pixels of the micrograph; 0 for none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Box Size</em>' attribute.
     * @see #setBoxSize(int)
     * @see org.firn.model.data.DataPackage#getCoordinateSet_BoxSize()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    int getBoxSize();

    /**
     * Sets the value of the '{@link org.firn.model.data.CoordinateSet#getBoxSize <em>Box Size</em>}' attribute.
     * @param value the new value of the '<em>Box Size</em>' attribute.
     * @see #getBoxSize()
     * @generated
     */
    void setBoxSize(int value);

    /**
     * Returns the value of the '<em><b>Particle Diameter</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Expected diameter of a particle; 0 when not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Particle Diameter</em>' attribute.
     * @see #setParticleDiameter(double)
     * @see org.firn.model.data.DataPackage#getCoordinateSet_ParticleDiameter()
     * @model annotation="http://firn.org/unit unit='\305'"
     * @generated
     */
    double getParticleDiameter();

    /**
     * Sets the value of the '{@link org.firn.model.data.CoordinateSet#getParticleDiameter <em>Particle Diameter</em>}' attribute.
     * @param value the new value of the '<em>Particle Diameter</em>' attribute.
     * @see #getParticleDiameter()
     * @generated
     */
    void setParticleDiameter(double value);

} // CoordinateSet
