/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Particle Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Particle images, all of one square box.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.ParticleSet#getBoxSize <em>Box Size</em>}</li>
 *   <li>{@link org.firn.model.data.ParticleSet#getAlignment <em>Alignment</em>}</li>
 *   <li>{@link org.firn.model.data.ParticleSet#isHasCtf <em>Has Ctf</em>}</li>
 *   <li>{@link org.firn.model.data.ParticleSet#isPhaseFlipped <em>Phase Flipped</em>}</li>
 *   <li>{@link org.firn.model.data.ParticleSet#isContrastInverted <em>Contrast Inverted</em>}</li>
 *   <li>{@link org.firn.model.data.ParticleSet#isNormalized <em>Normalized</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getParticleSet()
 * @model annotation="http://firn.org/item type='Particle'"
 * @generated
 */
public interface ParticleSet extends ImageSet
{
    /**
     * Returns the value of the '<em><b>Box Size</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Edge of the box.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Box Size</em>' attribute.
     * @see #setBoxSize(int)
     * @see org.firn.model.data.DataPackage#getParticleSet_BoxSize()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    int getBoxSize();

    /**
     * Sets the value of the '{@link org.firn.model.data.ParticleSet#getBoxSize <em>Box Size</em>}' attribute.
     * @param value the new value of the '<em>Box Size</em>' attribute.
     * @see #getBoxSize()
     * @generated
     */
    void setBoxSize(int value);

    /**
     * Returns the value of the '<em><b>Alignment</b></em>' attribute.
     * The literals are from the enumeration {@link org.firn.model.data.Alignment}.
     * <!-- begin-model-doc -->
     * What the transforms of the particles mean.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Alignment</em>' attribute.
     * @see org.firn.model.data.Alignment
     * @see #setAlignment(Alignment)
     * @see org.firn.model.data.DataPackage#getParticleSet_Alignment()
     * @model
     * @generated
     */
    Alignment getAlignment();

    /**
     * Sets the value of the '{@link org.firn.model.data.ParticleSet#getAlignment <em>Alignment</em>}' attribute.
     * @param value the new value of the '<em>Alignment</em>' attribute.
     * @see org.firn.model.data.Alignment
     * @see #getAlignment()
     * @generated
     */
    void setAlignment(Alignment value);

    /**
     * Returns the value of the '<em><b>Has Ctf</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Whether the particles have the parameters of their contrast transfer function.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Has Ctf</em>' attribute.
     * @see #setHasCtf(boolean)
     * @see org.firn.model.data.DataPackage#getParticleSet_HasCtf()
     * @model
     * @generated
     */
    boolean isHasCtf();

    /**
     * Sets the value of the '{@link org.firn.model.data.ParticleSet#isHasCtf <em>Has Ctf</em>}' attribute.
     * @param value the new value of the '<em>Has Ctf</em>' attribute.
     * @see #isHasCtf()
     * @generated
     */
    void setHasCtf(boolean value);

    /**
     * Returns the value of the '<em><b>Phase Flipped</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Whether the phases are already corrected for the contrast transfer function.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Phase Flipped</em>' attribute.
     * @see #setPhaseFlipped(boolean)
     * @see org.firn.model.data.DataPackage#getParticleSet_PhaseFlipped()
     * @model
     * @generated
     */
    boolean isPhaseFlipped();

    /**
     * Sets the value of the '{@link org.firn.model.data.ParticleSet#isPhaseFlipped <em>Phase Flipped</em>}' attribute.
     * @param value the new value of the '<em>Phase Flipped</em>' attribute.
     * @see #isPhaseFlipped()
     * @generated
     */
    void setPhaseFlipped(boolean value);

    /**
     * Returns the value of the '<em><b>Contrast Inverted</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Whether the particles are bright on a dark background.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Contrast Inverted</em>' attribute.
     * @see #setContrastInverted(boolean)
     * @see org.firn.model.data.DataPackage#getParticleSet_ContrastInverted()
     * @model
     * @generated
     */
    boolean isContrastInverted();

    /**
     * Sets the value of the '{@link org.firn.model.data.ParticleSet#isContrastInverted <em>Contrast Inverted</em>}' attribute.
     * @param value the new value of the '<em>Contrast Inverted</em>' attribute.
     * @see #isContrastInverted()
     * @generated
     */
    void setContrastInverted(boolean value);

    /**
     * Returns the value of the '<em><b>Normalized</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Whether the background of every image has mean 0 and standard deviation 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Normalized</em>' attribute.
     * @see #setNormalized(boolean)
     * @see org.firn.model.data.DataPackage#getParticleSet_Normalized()
     * @model
     * @generated
     */
    boolean isNormalized();

    /**
     * Sets the value of the '{@link org.firn.model.data.ParticleSet#isNormalized <em>Normalized</em>}' attribute.
     * @param value the new value of the '<em>Normalized</em>' attribute.
     * @see #isNormalized()
     * @generated
     */
    void setNormalized(boolean value);

} // ParticleSet
